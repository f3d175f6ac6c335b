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
    let krate = crate_name.replace('-', "_");
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
