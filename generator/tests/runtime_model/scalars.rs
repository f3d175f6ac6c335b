use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::{self, Base64, Date, DateTime, Number, Time, Uri, Uuid};
use crate::{mismatches, read, round_trips};

#[test]
fn integers_have_their_bounds() {
    assert_eq!(round_trips::<i64>(&json!(i64::MIN)), i64::MIN);
    assert_eq!(round_trips::<u64>(&json!(u64::MAX)), u64::MAX);
    assert_eq!(read::<i64>(&json!(1.0)), 1);
    assert_eq!(read::<u32>(&json!(4.0)), 4);
    assert_eq!(mismatches::<i64>("18446744073709551615"), ["$: expected a 64-bit integer, found 18446744073709551615"]);
    assert_eq!(mismatches::<i32>("2147483648"), ["$: expected a 32-bit integer, found 2147483648"]);
    assert_eq!(mismatches::<u32>("-1"), ["$: expected an unsigned 32-bit integer, found -1"]);
    assert_eq!(mismatches::<u64>("1.5"), ["$: expected an unsigned 64-bit integer, found 1.5"]);
    assert_eq!(mismatches::<i64>("9223372036854775808.0").len(), 1);
}

#[test]
fn numbers_are_written_as_they_came() {
    for json in [json!(1), json!(1.0), json!(-1), json!(0.1), json!(u64::MAX), json!(1e300)] {
        round_trips::<Number>(&json);
        round_trips::<Value>(&json);
    }
    assert_ne!(Number::from(1), Number::from(1.0));
    assert_eq!((Number::from(1.0).as_i64(), Number::from(1.5).as_i64()), (Some(1), None));
    assert_eq!((Number::from(1).to_string(), Number::from(1.0).to_string()), ("1".to_owned(), "1.0".to_owned()));
}

/// `serde_json` takes a shortcut that gets the last digit wrong now and then, unless its feature `float_roundtrip` is on.
#[test]
fn the_last_digit_of_a_float_is_kept() {
    for text in ["-120.65487365123505", "0.1", "5e-324", "1.7976931348623157e+308", "2.2250738585072014e-308"] {
        let number: Number = runtime::from_str(text).unwrap();
        assert_eq!(String::from_utf8(runtime::to_vec(&number)).unwrap(), text);
    }
}

#[test]
fn floats_are_short_and_finite() {
    assert_eq!(runtime::to_vec(&0.1_f32), b"0.1");
    assert_eq!(runtime::to_vec(&f64::NAN), b"null");
    assert_eq!(runtime::to_vec(&[f64::INFINITY, 1.0]), b"[null,1.0]");
    assert!((round_trips::<f64>(&json!(0.1)) - 0.1).abs() < f64::EPSILON);
    assert!((read::<f32>(&json!(3)) - 3.0).abs() < f32::EPSILON);
}

#[test]
fn strings_are_escaped() {
    for text in ["", "a", "\"", "\\", "\u{0}\u{1f}", "é", "😀\n", "\u{7f}\u{2028}"] {
        assert_eq!(round_trips::<String>(&json!(text)), text);
    }
    let escaped: Vec<String> = runtime::from_str(r#"["\u00e9", "\ud83d\ude00", "a\/b"]"#).unwrap();
    assert_eq!(escaped, ["é", "😀", "a/b"]);
}

/// Strings are parts of the text, copies of what it escapes, or borrowed by another source from a text of its own.
#[test]
fn strings_are_the_same_wherever_they_stand() {
    let text = r#"{"":"\"","a\n":["","é\t","é"],"é":"z"}"#;
    let expected = json!({"": "\"", "a\n": ["", "é\t", "é"], "é": "z"});
    assert_eq!(runtime::from_str::<Value>(text).unwrap(), expected);
    let mut source = serde_json::Deserializer::from_str(text);
    assert_eq!(runtime::deserialize::<_, Value>(&mut source).unwrap(), expected);
    let source = serde_json::Deserializer::from_reader(text.as_bytes());
    assert_eq!(runtime::deserialize::<_, Value>(&mut { source }).unwrap(), expected);
}

#[test]
fn containers_round_trip() {
    round_trips::<Vec<Option<bool>>>(&json!([true, null, false]));
    round_trips::<BTreeMap<String, Vec<i64>>>(&json!({"a": [], "b": [1]}));
    round_trips::<Box<Option<i64>>>(&json!(null));
    round_trips::<Value>(&json!({"a": [1, {"b": null}], "c": {}}));
    assert_eq!(mismatches::<Vec<bool>>("{}"), ["$: expected an array, found {}"]);
    assert_eq!(mismatches::<BTreeMap<String, bool>>(r#"{"a": 1}"#), ["$.a: expected true or false, found 1"]);
}

#[test]
fn references_are_written_too() {
    assert_eq!(runtime::to_vec(&"a"), br#""a""#);
    assert_eq!(runtime::to_vec(&&[&1, &2][..]), b"[1,2]");
    assert_eq!(runtime::to_vec(&()), b"null");
}

#[test]
fn formats_keep_any_text() {
    for text in ["2011-01-26T19:06:43Z", "yesterday", ""] {
        assert_eq!(round_trips::<DateTime>(&json!(text)).as_str(), text);
    }
    assert_eq!(mismatches::<Uri>("1"), ["$: expected a string, found 1"]);
}

#[test]
fn formats_know_their_form() {
    let date_times = ["2011-01-26T19:06:43Z", "2011-01-26T19:06:43.123+01:00", "2011-01-26", "2011-01-26T19:06:43é"];
    assert_eq!(date_times.map(|text| DateTime::from(text).is_well_formed()), [true, true, false, false]);
    assert_eq!(["2011-01-26", "2011-1-26"].map(|text| Date::from(text).is_well_formed()), [true, false]);
    assert_eq!(["19:06:43", "19:06"].map(|text| Time::from(text).is_well_formed()), [true, false]);
    let uuids = ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae7dec11d0a76500a0c91e6bf6"];
    assert_eq!(uuids.map(|text| Uuid::from(text).is_well_formed()), [true, false]);
    assert_eq!(["https://a", "a/b", "1:b"].map(|text| Uri::from(text).is_well_formed()), [true, false, false]);
    assert_eq!(
        ["YQ==", "YWI=", "a", "===="].map(|text| Base64::from(text).is_well_formed()),
        [true, true, false, false]
    );
}
