//! The program that tries the examples of one crate: a dispatch from the number of a type to its decoder and encoder.

use std::collections::BTreeMap;

/// The text of the program, given the types with their numbers. Paths are as they are inside the crate: the import of all
/// it offers makes `crate::models::Pet` mean the same here.
pub(super) fn text(krate: &str, types: &BTreeMap<String, usize>) -> String {
    let arms: Vec<String> = types.iter().map(|(ty, number)| format!("        {number} => trip::<{ty}>,\n")).collect();
    format!("#[allow(unused_imports)]\nuse {krate}::*;\n\n{}{BODY}", DISPATCH.replace("ARMS", &arms.concat()))
}

const DISPATCH: &str = "\
fn of(number: usize) -> fn(&str) -> std::result::Result<(), std::string::String> {
    match number {
ARMS        _ => |_| Err(\"no such type\".into()),
    }
}
";

/// Prints what did not come back: the number of the example, where it stands, and why. Prints the number alone where nothing is
/// missing but members, which is what becomes of those that the schema does not name.
const BODY: &str = r##"
fn trip<T: serde::de::DeserializeOwned + serde::Serialize>(
    text: &str,
) -> std::result::Result<(), std::string::String> {
    let decoded: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    compare(text, serde_json::to_value(&decoded))
}

fn compare(
    text: &str,
    encoded: serde_json::Result<serde_json::Value>,
) -> std::result::Result<(), std::string::String> {
    let before: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let after = encoded.map_err(|error| error.to_string())?;
    if before == after {
        return Ok(());
    }
    if named(&before, &after) == after {
        return Err(std::string::String::new());
    }
    let [before, after] = [before, after].map(|it| it.to_string().chars().take(200).collect::<std::string::String>());
    Err(format!("{before} became {after}"))
}

/// The value without the members that the other has not.
fn named(before: &serde_json::Value, after: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Object};
    match (before, after) {
        (Object(before), Object(after)) => {
            let both = before.iter().filter_map(|(key, value)| Some((key, value, after.get(key)?)));
            Object(both.map(|(key, value, kept)| (key.clone(), named(value, kept))).collect())
        }
        (Array(before), Array(after)) if before.len() == after.len() => {
            Array(before.iter().zip(after).map(|(value, kept)| named(value, kept)).collect())
        }
        _ => before.clone(),
    }
}

fn main() {
    let path = std::env::args().nth(1).expect("the file of the examples");
    for line in std::fs::read_to_string(path).expect("the file can be read").lines() {
        let mut parts = line.splitn(4, '\t');
        let mut next = || parts.next().expect("four parts");
        let (number, ty, pointer, value) = (next(), next(), next(), next());
        if let Err(reason) = of(ty.parse().expect("a number"))(value) {
            let reason = reason.replace(['\r', '\n'], " ");
            println!("{number}\t{}", if reason.is_empty() { reason } else { format!("#{pointer}: {reason}") });
        }
    }
}
"##;
