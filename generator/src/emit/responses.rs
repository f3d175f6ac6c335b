//! Documented responses: one line for each status.

use super::{doc, types};
use crate::ir::{Home, ReadAs, ResponseVariant, Responses, StatusPattern};
use crate::print::Lines;

pub(super) fn text(it: &Responses, home: &Home) -> String {
    let mut lines = Lines::default();
    lines.block("crate::runtime::responses! {", "}", |lines| {
        lines.lines(&doc::comment(&it.docs));
        let open = format!("pub enum {} {{", it.name);
        lines.block(&open, "}", |lines| it.variants.iter().for_each(|variant| self::variant(lines, variant, home)));
    });
    lines.finish()
}

fn variant(lines: &mut Lines, variant: &ResponseVariant, home: &Home) {
    let ResponseVariant { name, read_as, status, docs } = variant;
    lines.lines(&doc::comment(docs));
    lines.line(&format!("{name}({}) = {},", body_type(read_as, home), reader(read_as, &[*status])));
}

/// What a body becomes.
pub(super) fn body_type(read_as: &ReadAs, home: &Home) -> String {
    match read_as {
        ReadAs::Json(ty) => types::text(ty, home),
        ReadAs::Text => "String".to_owned(),
        ReadAs::Binary => "bytes::Bytes".to_owned(),
        ReadAs::Empty => "()".to_owned(),
    }
}

/// How it becomes that, for these statuses: `json(200, 201)`.
pub(super) fn reader(read_as: &ReadAs, statuses: &[StatusPattern]) -> String {
    let reader = match read_as {
        ReadAs::Json(_) => "json",
        ReadAs::Text => "text",
        ReadAs::Binary => "binary",
        ReadAs::Empty => "empty",
    };
    let statuses: Vec<String> = statuses.iter().map(|status| pattern(*status)).collect();
    format!("{reader}({})", statuses.join(", "))
}

fn pattern(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(digit) => format!("\"{digit}XX\""),
        StatusPattern::Default => "\"default\"".to_owned(),
    }
}
