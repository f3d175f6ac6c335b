//! Structs: one line for each property, or for each position of an array.

use super::{doc, types};
use crate::ir::{Field, Home, Presence, Struct, Type, WrittenAs};
use crate::print::{self, Lines};

pub(super) fn text(it: &Struct, home: &Home) -> String {
    let mut lines = Lines::default();
    let (open, field): (_, fn(&Field) -> String) = match it.written_as {
        WrittenAs::Object => ("crate::runtime::model! {", member),
        WrittenAs::Array => ("crate::runtime::tuple! {", element),
    };
    lines.block(open, "}", |lines| {
        lines.lines(&doc::comment(&it.docs)).lines(&deprecated(it.deprecated));
        let open = format!("pub struct {} {{", it.name);
        lines.block(&open, "}", |lines| it.fields.iter().for_each(|it| line(lines, it, &field(it), home)));
    });
    lines.finish()
}

fn line(lines: &mut Lines, field: &Field, kind: &str, home: &Home) {
    lines.lines(&doc::comment(&field.docs)).lines(&deprecated(field.deprecated));
    lines.line(&format!("pub {}: {} = {kind},", field.name, types::text(&field.ty, home)));
}

fn member(field: &Field) -> String {
    let key = print::string(&field.key);
    match field.presence {
        Presence::Required => format!("required({key})"),
        Presence::Optional if is_nullable(field) => format!("clearable({key})"),
        Presence::Optional => format!("optional({key})"),
        Presence::Additional => "additional()".to_owned(),
    }
}

/// Whether an optional member may be `null`, which has its own state then.
fn is_nullable(field: &Field) -> bool {
    matches!(&field.ty, Type::Option(value) if matches!(**value, Type::Option(_)))
}

fn element(field: &Field) -> String {
    let kind = match field.presence {
        Presence::Required => "required()",
        Presence::Optional => "optional()",
        Presence::Additional => "rest()",
    };
    kind.to_owned()
}

pub(super) fn deprecated(is: bool) -> Option<String> {
    is.then(|| "#[deprecated]".to_owned())
}
