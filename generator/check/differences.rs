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
