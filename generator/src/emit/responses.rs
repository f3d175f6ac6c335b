//! Documented responses: one line for each status.

use super::{doc, types};
use crate::ir::{Case, Home, ReadAs, ResponseVariant, Responses, StatusPattern};
use crate::print::{self, Lines};

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
    let ResponseVariant { name, read_as, cases, docs, .. } = variant;
    lines.lines(&doc::comment(docs));
    let cases: Vec<String> = cases.iter().map(case).collect();
    lines.line(&format!("{name}({}) = {}({}),", body_type(read_as, home), reader(read_as), cases.join(", ")));
}

/// What a body becomes.
pub(super) fn body_type(read_as: &ReadAs, home: &Home) -> String {
    match read_as {
        ReadAs::Json(ty) => types::text(ty, home),
        ReadAs::Text => "String".to_owned(),
        ReadAs::Binary => "bytes::Bytes".to_owned(),
        ReadAs::Empty => "()".to_owned(),
        ReadAs::Location => "crate::runtime::Location".to_owned(),
    }
}

/// How it becomes that: the runtime's function.
pub(super) fn reader(read_as: &ReadAs) -> &'static str {
    match read_as {
        ReadAs::Json(_) => "json",
        ReadAs::Text => "text",
        ReadAs::Binary => "binary",
        ReadAs::Empty => "empty",
        ReadAs::Location => "location",
    }
}

/// `200`, or `200 as "text/csv"`.
fn case(case: &Case) -> String {
    let media_type = case.media_type.iter().map(|media_type| format!(" as {}", print::string(media_type)));
    pattern(case.status) + &media_type.collect::<String>()
}

pub(super) fn pattern(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(digit) => format!("\"{digit}XX\""),
        StatusPattern::Default => "\"default\"".to_owned(),
    }
}
