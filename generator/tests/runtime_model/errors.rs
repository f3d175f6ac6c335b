use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::mismatches;
use crate::runtime::{self, Decode, Decoder, Node};

/// Members of any name.
type Nested = BTreeMap<String, BTreeMap<String, i64>>;

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
            "$[3].owner.id: expected a 64-bit integer, found [1]",
            r#"$[3].owner["odd name"][1]: expected a string, found null"#,
            "$[4].id: expected a value, found nothing",
            "$[4].owner: expected an object, found []",
        ]
    );
}

#[test]
fn found_values_are_cut_short() {
    let found = |text: &str| {
        let [mismatch] = &mismatches::<Package>(&format!(r#"{{"id":{text}}}"#))[..] else {
            unreachable!("one mismatch")
        };
        mismatch.strip_prefix("$.id: expected a 64-bit integer, found ").unwrap().to_owned()
    };
    assert_eq!(found(&format!("{:?}", "é".repeat(10_000))), format!("\"{}…", "é".repeat(59)));
    assert_eq!(
        found(r#"{"message":"Not Found","status":404.0,"more":[{},null,true]}"#),
        r#"{"message":"Not Found","status":404.0,"more":[{},null,true]}"#
    );
    assert_eq!(
        found(&format!("[{}1]", "[2, \"a\"],".repeat(9_999))),
        r#"[[2,"a"],[2,"a"],[2,"a"],[2,"a"],[2,"a"],[2,"a"],[2,"a"],[2,…"#
    );
    assert_eq!(found(&format!(r#"{{"{}":1}}"#, "k".repeat(9_999))), format!("{{\"{}…", "k".repeat(58)));
}

#[test]
fn names_in_paths_are_cut_short() {
    let text = format!(r#"{{"{}":{{"odd name":"x"}}}}"#, "k".repeat(9_999));
    let path = format!("$[\"{}\"…][\"odd name\"]", "k".repeat(100));
    assert_eq!(mismatches::<Nested>(&text), [path + ": expected a 64-bit integer, found \"x\""]);
}

#[test]
fn a_long_list_of_mismatches_is_cut_short() {
    let error = runtime::from_str::<Vec<i64>>(&format!("[{}true]", "true,".repeat(999))).unwrap_err();
    assert_eq!((error.mismatches.len(), error.omitted), (100, 900));
    let one = |index| format!("$[{index}]: expected a 64-bit integer, found true");
    let shown: Vec<_> = (0..5).map(one).collect();
    assert_eq!(error.to_string(), shown.join("; ") + "; and 995 more");
    let listed: Vec<_> = (0..100).map(one).collect();
    assert_eq!(format!("{error:#}"), listed.join("\n") + "\nand 900 more");
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    let found = |text: &str| {
        let error = runtime::from_str::<Vec<Package>>(text).unwrap_err();
        assert_eq!(error.mismatches.len(), 1);
        error.to_string()
    };
    assert_eq!(found(" \n"), "$: expected JSON, found nothing: the text is empty");
    assert_eq!(
        found(r#"[{"id": 1}, {"id": 2, "owner": {"id""#),
        r#"$[1].owner: expected JSON, found the end of the text at line 1 column 36, after "[{\"id\": 1}, {\"id\": 2, \"owner\": {\"id\"""#
    );
    assert_eq!(
        found("<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body>It is down.</body></html>"),
        r#"$: expected JSON, found "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></"… at line 1 column 1 (expected value)"#
    );
    assert_eq!(
        found("[{\"id\": 1},\n {\"id\": nul}]"),
        r#"$[1]: expected JSON, found "}]" at line 2 column 12 (expected ident)"#
    );
    for text in ["[1,]", "{\"a\"}", "1 2", "nul", "\"\\x\"", "\"é", "é", "\n\n1 é"] {
        assert!(found(text).starts_with("$"), "{text}");
    }
}

#[test]
fn what_is_not_utf_8_is_told_with_its_place() {
    let error = runtime::from_slice::<Value>(b"[{\"a\": \"\xc3\xa9\"}, {\"b\": \"\xe9\"}]").unwrap_err();
    let message = r#"$[1]: expected JSON, found "\u{fffd}\"}]" at line 1 column 22 (invalid unicode code point)"#;
    assert_eq!(error.to_string(), message.replace("\\u{fffd}", "\u{fffd}"));
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

/// `Value` needs none, and stands in for what is missing.
#[test]
fn an_empty_tag_is_not_a_missing_one() {
    crate::runtime::union! { pub enum Chain by "kind" { Link(Box<Link>) = "" } }
    crate::runtime::model! { pub struct Link { pub next: Chain = required("next") } }
    assert_eq!(mismatches::<Link>("{}"), ["$.next: expected a value, found nothing"]);
    assert_eq!(mismatches::<Link>(r#"{"next": {"kind": ""}}"#), ["$.next.next: expected a value, found nothing"]);
}

crate::runtime::model! {
    /// As large as structs become: what one level of it takes of the stack, 64 levels take too.
    pub struct Wide {
        pub parent: Option<Box<Wide>> = optional("parent"),
        pub list: Option<Vec<Wide>> = optional("list"),
        pub union: Option<Either> = optional("union"),
        pub a0: Option<Texts> = optional("a0"), pub a1: Option<Texts> = optional("a1"),
        pub a2: Option<Texts> = optional("a2"), pub a3: Option<Texts> = optional("a3"),
        pub a4: Option<Texts> = optional("a4"), pub a5: Option<Texts> = optional("a5"),
        pub a6: Option<Texts> = optional("a6"), pub a7: Option<Texts> = optional("a7"),
    }
}

crate::runtime::model! {
    pub struct Texts {
        pub t0: Option<String> = optional("t0"), pub t1: Option<String> = optional("t1"),
        pub t2: Option<String> = optional("t2"), pub t3: Option<String> = optional("t3"),
        pub t4: Option<String> = optional("t4"), pub t5: Option<String> = optional("t5"),
        pub t6: Option<String> = optional("t6"), pub t7: Option<String> = optional("t7"),
        pub t8: Option<String> = optional("t8"), pub t9: Option<String> = optional("t9"),
    }
}

crate::runtime::union! { pub enum Either { Wide(Box<Wide>), List(Vec<Wide>) } }

/// Tests run on stacks of two megabytes, as the workers of tokio do.
#[test]
fn the_deepest_text_needs_no_more_stack_than_a_thread_has() {
    for (open, close, levels) in
        [("{\"parent\":", "}", 126), ("{\"list\":[", "]}", 63), ("{\"union\":", "}", 126), ("{\"union\":[", "]}", 63)]
    {
        let text = open.repeat(levels) + "{\"a0\":1}" + &close.repeat(levels);
        let found = runtime::from_str::<Wide>(&text)
            .map_or_else(|error| error.mismatches.iter().map(ToString::to_string).collect(), |_| Vec::new());
        assert!(open.contains("union") || found[0].ends_with("a0: expected an object, found 1"), "{found:?}");
        let whole = text.replace("{\"a0\":1}", "{}");
        let value: Wide = runtime::from_str(&whole).unwrap();
        assert_eq!(runtime::to_vec(&value.clone()), whole.as_bytes());
        assert_eq!(value, value.clone());
        assert!(!format!("{value:?}").is_empty());
    }
}
