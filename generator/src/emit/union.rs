//! Unions: one line for each alternative.

use super::{doc, structure, types};
use crate::ir::{Home, Union, Variant};
use crate::print::{self, Lines};

pub(super) fn text(it: &Union, home: &Home) -> String {
    let by = it.discriminator.as_ref().map(|property| format!(" by {}", print::string(property)));
    let open = format!("pub enum {}{} {{", it.name, by.unwrap_or_default());
    let mut lines = Lines::default();
    lines.block("crate::runtime::union! {", "}", |lines| {
        lines.lines(&doc::comment(&it.docs)).lines(&structure::deprecated(it.deprecated));
        lines.block(&open, "}", |lines| it.variants.iter().for_each(|variant| self::variant(lines, variant, home)));
    });
    lines.finish()
}

fn variant(lines: &mut Lines, variant: &Variant, home: &Home) {
    let ty = types::text(&variant.ty, home);
    let tags: Vec<String> = variant.tags.iter().map(|tag| print::string(tag)).collect();
    let tags = if tags.is_empty() { String::new() } else { format!(" = {}", tags.join(" | ")) };
    lines.line(&format!("{}({ty}){tags},", variant.name));
}
