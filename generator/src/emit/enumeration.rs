//! Open enums: one line for each value.

use super::{doc, structure};
use crate::ir::{Enumeration, Scalar, Values};
use crate::naming::VariantName;
use crate::print::{self, Lines};

pub(super) fn text(it: &Enumeration) -> String {
    let (kind, variants): (_, Vec<String>) = match &it.values {
        Values::Strings(values) => {
            ("String", values.iter().map(|(name, value)| format!("{name} = {},", print::string(value))).collect())
        }
        Values::Integers(values) => ("i64", values.iter().map(|(name, value)| format!("{name} = {value},")).collect()),
        Values::Numbers(values) => ("crate::Number", scalars(values)),
        Values::Mixed(values) => ("serde_json::Value", scalars(values)),
    };
    let mut lines = Lines::default();
    lines.block("crate::runtime::enumeration! {", "}", |lines| {
        lines.lines(&doc::comment(&it.docs)).lines(&structure::deprecated(it.deprecated));
        let open = format!("pub enum {}: {kind} {{", it.name);
        lines.block(&open, "}", |lines| {
            lines.lines(&variants);
        });
    });
    lines.finish()
}

fn scalars(values: &[(VariantName, Scalar)]) -> Vec<String> {
    values.iter().map(|(name, value)| format!("{name} = {},", scalar(value))).collect()
}

/// A literal that says its own type.
fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::Bool(flag) => flag.to_string(),
        Scalar::Integer(number) => format!("{number}i64"),
        Scalar::Unsigned(number) => format!("{number}u64"),
        // `Debug` keeps the `.0`.
        Scalar::Float(number) => format!("{number:?}f64"),
        Scalar::Text(text) => print::string(text),
    }
}
