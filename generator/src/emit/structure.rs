//! Structs: one line for each property.

use super::{doc, types};
use crate::ir::{Field, Home, Presence, Struct};
use crate::print::{self, Lines};

pub(super) fn text(it: &Struct, home: &Home) -> String {
    let mut lines = Lines::default();
    lines.block("crate::runtime::model! {", "}", |lines| {
        lines.lines(&doc::comment(&it.docs)).lines(&deprecated(it.deprecated));
        let open = format!("pub struct {} {{", it.name);
        lines.block(&open, "}", |lines| it.fields.iter().for_each(|it| field(lines, it, home)));
    });
    lines.finish()
}

fn field(lines: &mut Lines, field: &Field, home: &Home) {
    lines.lines(&doc::comment(&field.docs)).lines(&deprecated(field.deprecated));
    let key = print::string(&field.key);
    let presence = match field.presence {
        Presence::Required => format!("required({key})"),
        Presence::Optional => format!("optional({key})"),
        Presence::Additional => "additional()".to_owned(),
    };
    lines.line(&format!("pub {}: {} = {presence},", field.name, types::text(&field.ty, home)));
}

pub(super) fn deprecated(is: bool) -> Option<String> {
    is.then(|| "#[deprecated]".to_owned())
}
