use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::mismatches;
use crate::runtime::{self, Decode, DecodeError, Decoder, Node};

crate::runtime::model! { pub struct Package { pub id: i64 = required("id"), pub owner: Option<Owner> = optional("owner") } }
crate::runtime::model! { pub struct Owner { pub id: i64 = required("id"), pub tags: Option<Vec<String>> = optional("odd name") } }
crate::runtime::model! { pub struct Selfish { pub me: Option<Box<Selfish>> = required("me") } }

#[test]
fn all_mismatches_are_told_with_their_paths() {
    let text = r#"[
        {"id": 1}, {"id": "x"}, 7,
        {"id": 1, "owner": {"id": [1], "odd name": ["a", null]}},
        {"owner": []}
    ]"#;
    assert_eq!(
        mismatches::<Vec<Package>>(text),
        [
            r#"$[1].id: expected a 64-bit integer, found "x""#,
            "$[2]: expected an object, found 7",
            "$[3].owner.id: expected a 64-bit integer, found an array",
            r#"$[3].owner["odd name"][1]: expected a string, found null"#,
            "$[4].id: expected a value, found nothing",
            "$[4].owner: expected an object, found an array",
        ]
    );
}

#[test]
fn found_values_are_cut_short() {
    let text = format!(r#"{{"id": "{}"}}"#, "é".repeat(10_000));
    let [mismatch] = &mismatches::<Package>(&text)[..] else { unreachable!("one mismatch") };
    assert!(mismatch.len() < 250 && mismatch.ends_with("\"…"), "{mismatch}");
}

#[test]
fn a_long_list_of_mismatches_is_cut_short() {
    let error = runtime::from_str::<Vec<i64>>(&format!("[{}true]", "true,".repeat(999))).unwrap_err();
    assert_eq!((error.mismatches.len(), error.omitted), (100, 900));
    assert!(error.to_string().ends_with("; and 900 more"));
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    let error = runtime::from_str::<Vec<Package>>(r#"[{"id": 1}, {"id": 2, "owner": {"id""#).unwrap_err();
    let DecodeError { mismatches, .. } = &error;
    assert_eq!((mismatches[0].path.as_str(), mismatches[0].expected), ("$[1].owner", "JSON"));
    assert!(mismatches[0].found.contains("line 1 column 36"), "{error}");
    for text in ["", " ", "[1,]", "{\"a\"}", "1 2", "nul", "\"\\x\""] {
        assert!(runtime::from_str::<Value>(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_not_utf_8_is_told_with_its_place() {
    let error = runtime::from_slice::<Value>(b"[{\"a\": \"\xc3\xa9\"}, {\"b\": \"\xe9\"}]").unwrap_err();
    let mismatch = &error.mismatches[0];
    assert_eq!(mismatch.path, "$[1]");
    assert!(mismatch.found.starts_with("invalid unicode code point at line 1 column 2"), "{error}");
}

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
    static MOST_ALIVE: Cell<usize> = const { Cell::new(0) };
}

/// What nothing in JSON is. It counts how many of it there are.
struct Nothing;

impl Nothing {
    fn new() -> Self {
        ALIVE.set(ALIVE.get() + 1);
        MOST_ALIVE.set(MOST_ALIVE.get().max(ALIVE.get()));
        Self
    }
}

impl Clone for Nothing {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl Drop for Nothing {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

impl Decode for Nothing {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        decoder.mismatch(node, "nothing");
        Self::new()
    }
}

#[test]
fn wrong_elements_take_no_memory() {
    let text = format!("[{}1]", "1,".repeat(999));
    assert_eq!(runtime::from_str::<Vec<Nothing>>(&text).err().map(|error| error.omitted), Some(900));
    let text = format!("{{{}\"\":1}}", "\"a\":1,".repeat(999));
    assert_eq!(runtime::from_str::<BTreeMap<String, Nothing>>(&text).err().map(|error| error.omitted), Some(900));
    assert_eq!((MOST_ALIVE.get(), ALIVE.get()), (1, 0));
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(runtime::from_str::<Value>(&nested(100)).is_ok());
    assert!(runtime::from_str::<Value>(&nested(200)).is_err());
    let mut json = json!(1);
    for _ in 0..200 {
        json = json!([json]);
    }
    let error = runtime::deserialize::<_, Value>(json).unwrap_err();
    assert_eq!(error.to_string(), "nested deeper than 128 levels");
}

#[test]
fn stand_ins_end() {
    assert_eq!(mismatches::<Selfish>("{}"), ["$.me: expected a value, found nothing"]);
    assert_eq!(mismatches::<Selfish>(r#"{"me": {}}"#), ["$.me.me: expected a value, found nothing"]);
}
