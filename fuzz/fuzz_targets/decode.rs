//! Any bytes, read as every model there is: no panic, and what could be read is written as it was.
//!
//! Bytes that are no UTF-8 stand for words of the models, so that the fuzzer reaches them sooner: [`spelled`].

#![no_main]

use std::fmt::{Debug, Display};

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// Reads bytes as one model.
type Check = fn(&[u8]);

macro_rules! check {
    ($library:ident, $module:ident::$model:ident) => {
        |text| {
            type Model = $library::models::$module::$model;
            law::<Model, _>(text, $library::runtime::from_slice::<Model>, |value| $library::runtime::to_vec(value))
        }
    };
}

/// Every component of `constructs.yaml` and of GitHub's packages.
const CHECKS: &[Check] = include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// What the members and the values of these models are called.
const WORDS: &[&str] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

fuzz_target!(|data: &[u8]| {
    let text = spelled(data);
    CHECKS.iter().for_each(|check| check(&text));
});

/// In data that is no UTF-8, each byte above 127 and the one behind it are a word in quotes.
fn spelled(data: &[u8]) -> Vec<u8> {
    if std::str::from_utf8(data).is_ok() {
        return data.to_owned();
    }
    let mut text = Vec::new();
    let mut bytes = data.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte.is_ascii() {
            text.push(byte);
        } else {
            let index = usize::from(byte & 0x7f) << 8 | usize::from(bytes.next().unwrap_or_default());
            text.extend(format!("{:?}", WORDS[index % WORDS.len()]).bytes());
        }
    }
    text
}

fn law<T: Debug + PartialEq + Clone, E: Debug + Display>(
    text: &[u8],
    decode: impl Fn(&[u8]) -> Result<T, E>,
    encode: impl Fn(&T) -> Vec<u8>,
) {
    let value = match decode(text) {
        Ok(value) => value,
        // Telling it is code too, and it must stay short whatever came.
        Err(error) => return assert!(error.to_string().len() < 200_000),
    };
    let written = encode(&value);
    let again = decode(&written).unwrap_or_else(|error| panic!("{value:?} is written so that it is {error}"));
    assert_eq!(again, value, "read again from {}", String::from_utf8_lossy(&written));
    assert_eq!(value.clone(), value);
    assert_eq!(encode(&again), written);
    let Some(came) = unambiguous(text) else { return };
    let went: Value = serde_json::from_slice(&written).expect("what is written is JSON");
    assert!(is_within(&went, &came), "{} became {went} as {value:?}", String::from_utf8_lossy(text));
}

/// The JSON, unless an object names a member twice: then it says two things.
fn unambiguous(text: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(text).ok()?;
    let names = |value: &Value| value.to_string().bytes().filter(|byte| *byte == b':').count();
    let colons = text.iter().filter(|byte| **byte == b':').count();
    (names(&value) == colons).then_some(value)
}

/// Whether all of `part` came, with the same values; members that a model does not name are gone.
fn is_within(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            part.iter().all(|(name, part)| whole.get(name).is_some_and(|whole| is_within(part, whole)))
        }
        (Value::Array(part), Value::Array(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| is_within(part, whole))
        }
        (Value::Number(part), Value::Number(whole)) => part == whole || part.as_f64() == whole.as_f64(),
        _ => part == whole,
    }
}
