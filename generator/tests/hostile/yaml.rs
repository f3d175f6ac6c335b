//! The same value as YAML.

use serde_json::{Value, json};

/// In block style, with each text in double quotes.
pub(crate) fn block(value: &Value, indent: &str) -> String {
    let inner = format!("{indent}  ");
    match value {
        Value::Object(members) if !members.is_empty() => {
            // An explicit key may be longer than the 1,024 characters of an implicit one.
            let member = |(key, value): (&String, &Value)| {
                format!("\n{indent}? {}\n{indent}: {}", quoted(key), block(value, &inner))
            };
            members.iter().map(member).collect()
        }
        Value::Array(elements) if !elements.is_empty() => {
            elements.iter().map(|element| format!("\n{indent}- {}", block(element, &inner))).collect()
        }
        Value::String(text) => quoted(text),
        scalar => scalar.to_string(),
    }
}

/// JSON's escapes are YAML's too; what YAML takes to be no printable character, or a line break, is escaped as well.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        ' '..='~' => c.to_string(),
        _ => format!("\\U{:08X}", u32::from(c)),
    };
    json!(text).to_string().chars().map(escaped).collect()
}
