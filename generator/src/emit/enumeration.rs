//! Open enums: one line for each value.

use super::{doc, structure};
use crate::ir::{Enumeration, Values};
use crate::print::{self, Lines};

pub(super) fn text(it: &Enumeration) -> String {
    let (kind, variants): (_, Vec<String>) = match &it.values {
        Values::Strings(values) => {
            ("String", values.iter().map(|(name, value)| format!("{name} = {},", print::string(value))).collect())
        }
        Values::Integers(values) => ("i64", values.iter().map(|(name, value)| format!("{name} = {value},")).collect()),
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
