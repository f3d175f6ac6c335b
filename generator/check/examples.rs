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
