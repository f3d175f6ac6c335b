/// Tries the cases of a file from the given one on.
fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("the file of the cases");
    let first: usize = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(0);
    let cases = std::fs::read_to_string(path).expect("the file can be read");
    for (number, line) in cases.lines().enumerate().skip(first) {
        let (ty, value) = line.split_once('\t').expect("a type and a value");
        let outcome = of(ty.parse().expect("the number of a type"))(value);
        println!("{}", serde_json::json!({ "case": number, "outcome": outcome }));
    }
}

/// The value decoded as the body of a response is, encoded as that of a request is, and compared.
fn trip<T: runtime::Decode + runtime::Encode>(text: &str) -> serde_json::Value {
    match runtime::from_str::<T>(text) {
        Ok(decoded) => compared(text, &decoded),
        Err(error) => undecodable(&error),
    }
}

fn compared(text: &str, decoded: &dyn runtime::Encode) -> serde_json::Value {
    let before: serde_json::Value = serde_json::from_str(text).expect("cases are JSON");
    let after: serde_json::Value = match serde_json::from_slice(&runtime::to_vec(decoded)) {
        Ok(after) => after,
        Err(error) => return serde_json::json!({ "changed": [{ "path": "$", "before": "a value", "after": error.to_string() }] }),
    };
    let mut found = std::vec::Vec::new();
    differences(&before, &after, &mut std::string::String::from("$"), &mut found);
    let is_lost = |it: &Difference| it.is_member && it.after.is_none();
    if found.is_empty() {
        return serde_json::json!("came-back");
    }
    if found.iter().all(is_lost) {
        let paths: std::vec::Vec<_> = found.into_iter().map(|it| it.path).collect();
        return serde_json::json!({ "without-members": paths });
    }
    let changes = found.into_iter().filter(|it| !is_lost(it));
    let changes = changes.map(|it| serde_json::json!({ "path": it.path, "before": it.before, "after": it.after }));
    serde_json::json!({ "changed": changes.collect::<std::vec::Vec<_>>() })
}

fn undecodable(error: &runtime::DecodeError) -> serde_json::Value {
    let mismatches = error.mismatches.iter();
    let mismatches = mismatches.map(|it| serde_json::json!({ "path": it.path, "expected": it.expected, "found": it.found }));
    serde_json::json!({ "undecodable": mismatches.collect::<std::vec::Vec<_>>() })
}
