//! The program that tries cases: a dispatch from the number of a type to its decoder and encoder.

use super::Case;
use std::collections::BTreeMap;

/// A program for one crate, and the cases it reads.
#[derive(Clone, Debug)]
pub struct Program {
    /// The text of the program: an example target of the crate, which needs nothing but the crate and its dependencies. It is
    /// called with the file of the cases and the number of the first one to try, and answers with a line of JSON for each.
    pub source: String,
    /// The text of that file: a line for each case with the number of its type, a tab, and its value.
    pub cases: String,
}

impl Program {
    /// The program for these cases, in the crate of this name.
    pub fn of(crate_name: &str, cases: &[Case]) -> Self {
        let mut types: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lines = String::new();
        for case in cases {
            let next = types.len();
            let number = *types.entry(&case.rust).or_insert(next);
            // A line break in JSON text is only ever white space between tokens.
            lines.push_str(&format!("{number}\t{}\n", case.value.replace(['\r', '\n'], " ")));
        }
        Self { source: source(crate_name, &types), cases: lines }
    }
}

/// Paths are as they are inside the crate: the import of all it offers makes `crate::models::Pet` mean the same here.
fn source(crate_name: &str, types: &BTreeMap<&str, usize>) -> String {
    // `r#`, because a file may be called `box.json`.
    let krate = format!("r#{}", crate_name.replace('-', "_"));
    let arms: Vec<String> = types.iter().map(|(ty, number)| format!("        {number} => trip::<{ty}>,\n")).collect();
    let dispatch = DISPATCH.replace("ARMS", &arms.concat());
    format!("#[allow(unused_imports)]\nuse {krate}::*;\n\n{dispatch}\n{PROGRAM}\n{DIFFERENCES}")
}

const PROGRAM: &str = include_str!("../../check/program.rs");
const DIFFERENCES: &str = include_str!("../../check/differences.rs");

const DISPATCH: &str = "\
fn of(number: usize) -> fn(&str) -> serde_json::Value {
    match number {
ARMS        _ => |_| serde_json::Value::Null,
    }
}
";

#[cfg(test)]
mod tests {
    use super::Program;
    use crate::verify::Case;
    use serde_json::{Value, json};

    include!("../../check/differences.rs");

    fn found(before: &Value, after: &Value) -> Vec<(String, bool, Option<String>, Option<String>)> {
        let mut found = Vec::new();
        differences(before, after, &mut "$".to_owned(), &mut found);
        found.into_iter().map(|it| (it.path, it.is_member, it.before, it.after)).collect()
    }

    #[test]
    fn every_difference_has_its_path() {
        assert_eq!(found(&json!({ "a": [1, null], "b": 1.5 }), &json!({ "b": 1.5, "a": [1, null] })), []);
        let before = json!({ "a": [1, 2], "lost one": null, "kind": 1 });
        let after = json!({ "a": [1], "kind": 1.0, "new": true });
        let text = |text: &str| Some(text.to_owned());
        let expected = [
            ("$.a[1]".to_owned(), false, text("2"), None),
            ("$.kind".to_owned(), false, text("1"), text("1.0")),
            ("$[\"lost one\"]".to_owned(), true, text("null"), None),
            ("$.new".to_owned(), true, None, text("true")),
        ];
        assert_eq!(found(&before, &after), expected);
    }

    #[test]
    fn a_type_has_one_arm_however_many_values_it_has() {
        let case =
            |rust: &str, value: &str| Case { label: String::new(), rust: rust.to_owned(), value: value.to_owned() };
        let program =
            Program::of("my-pets", &[case("bool", "true"), case("crate::models::Pet", "{\n}"), case("bool", "1")]);
        assert_eq!(program.cases, "0\ttrue\n1\t{ }\n0\t1\n");
        assert!(program.source.contains("use r#my_pets::*;"));
        assert!(
            program
                .source
                .contains("        0 => trip::<bool>,\n        1 => trip::<crate::models::Pet>,\n        _ =>")
        );
    }
}
