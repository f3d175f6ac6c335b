// @generated from the description by opbind; do not edit.

//! Values there and back.

use github_packages::runtime;

/// A value of the description, and what becomes of it.
pub struct Example {
    at: &'static str,
    json: &'static str,
    trip: fn(&str) -> Result<Vec<u8>, String>,
}

impl Example {
    /// The value that stands `at` this place of the description, and is a `T`.
    pub fn of<T: runtime::Decode + runtime::Encode>(at: &'static str, json: &'static str) -> Self {
        Self { at, json, trip: trip::<T> }
    }
}

/// The value decoded as the body of a response is, and encoded as that of a request is.
fn trip<T: runtime::Decode + runtime::Encode>(json: &str) -> Result<Vec<u8>, String> {
    match runtime::from_str::<T>(json) {
        Ok(decoded) => Ok(runtime::to_vec(&decoded)),
        Err(error) => Err(error.to_string()),
    }
}

/// All that is wrong with any of them.
#[track_caller]
pub fn check(examples: &[Example]) {
    let faults: Vec<String> = examples.iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Members may be lost, as those are that a schema does not name. All else is the same JSON value as before.
fn faults(example: &Example) -> Vec<String> {
    let after = match (example.trip)(example.json) {
        Ok(after) => after,
        Err(error) => return vec![format!("{}: {error}", example.at)],
    };
    let [before, after] = [example.json.as_bytes(), &after].map(|json| serde_json::from_slice(json).expect("JSON"));
    let mut found = Vec::new();
    differences(&before, &after, &mut "$".to_owned(), &mut found);
    let changes = found.into_iter().filter(|it| !(it.is_member && it.after.is_none()));
    let text = |it: Option<String>| it.unwrap_or_else(|| "nothing".to_owned());
    changes.map(|it| format!("{}: {}: {} became {}", example.at, it.path, text(it.before), text(it.after))).collect()
}

/// One place where two values differ.
struct Difference {
    /// Where it is: `$[3].owner.id`.
    path: String,
    /// Whether it is a member of an object.
    is_member: bool,
    /// The beginning of what was there; nothing where it was not there.
    before: Option<String>,
    /// The beginning of what is there now.
    after: Option<String>,
}

/// Where `after` differs from `before`. Numbers are the same if they have the same value and kind: `1` is not `1.0`.
fn differences(before: &serde_json::Value, after: &serde_json::Value, path: &mut String, found: &mut Vec<Difference>) {
    use serde_json::Value::{Array, Object};
    let length = path.len();
    match (before, after) {
        (Object(before), Object(after)) => {
            let added = after.keys().filter(|key| !before.contains_key(*key));
            for key in before.keys().chain(added) {
                push_member(path, key);
                one(before.get(key), after.get(key), true, path, found);
                path.truncate(length);
            }
        }
        (Array(before), Array(after)) => {
            for index in 0..before.len().max(after.len()) {
                path.push_str(&format!("[{index}]"));
                one(before.get(index), after.get(index), false, path, found);
                path.truncate(length);
            }
        }
        (before, after) if before == after => {}
        (before, after) => note(Some(before), Some(after), false, path, found),
    }
}

/// `.name`, or `["name"]` where the name is not a plain one: as in a `DecodeError`.
fn push_member(path: &mut String, name: &str) {
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    path.push_str(&if is_plain { format!(".{name}") } else { format!("[{name:?}]") });
}

fn one(
    before: Option<&serde_json::Value>,
    after: Option<&serde_json::Value>,
    is_member: bool,
    path: &mut String,
    found: &mut Vec<Difference>,
) {
    match (before, after) {
        (Some(before), Some(after)) => differences(before, after, path, found),
        _ => note(before, after, is_member, path, found),
    }
}

fn note(
    before: Option<&serde_json::Value>,
    after: Option<&serde_json::Value>,
    is_member: bool,
    path: &str,
    found: &mut Vec<Difference>,
) {
    let beginning = |value: &serde_json::Value| value.to_string().chars().take(100).collect();
    let [before, after] = [before, after].map(|value| value.map(beginning));
    found.push(Difference { path: path.to_owned(), is_member, before, after });
}
