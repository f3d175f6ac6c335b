//! The grammar of path keys: literals and template expressions.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What neither a path nor a query can hold by RFC 3986 sections 3.3 and 3.4; `%` is looked at by itself.
const NOT_ALLOWED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A part of a path key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Literal(&'t str),
    /// What stands between `{` and the next `}`.
    Expression(&'t str),
}

/// The parts of a text, in order; a brace without its other half is part of a literal.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let open = expression(rest);
        let (piece, length) = match open {
            Some((0, name)) => (Piece::Expression(name), name.len() + 2),
            Some((start, _)) => (Piece::Literal(rest.get(..start)?), start),
            None => (Piece::Literal(rest), rest.len()),
        };
        rest = rest.get(length..)?;
        (length > 0).then_some(piece)
    })
}

/// Where the first expression of a text starts, and what it says.
fn expression(text: &str) -> Option<(usize, &str)> {
    let start = text.find('{')?;
    let (name, _) = text.get(start + 1..)?.split_once('}')?;
    Some((start, name))
}

/// The path and the query of a key. The fragment only tells operations apart: it is never sent.
pub(super) fn divide(key: &str) -> (&str, &str) {
    let key = before(key, '#').map_or(key, |(key, _)| key);
    before(key, '?').unwrap_or((key, ""))
}

/// What stands before and after the first `stop` outside of expressions.
fn before(text: &str, stop: char) -> Option<(&str, &str)> {
    let mut at = 0;
    for piece in pieces(text) {
        match piece {
            Piece::Literal(literal) => match literal.find(stop) {
                Some(found) => return Some((text.get(..at + found)?, text.get(at + found + stop.len_utf8()..)?)),
                None => at += literal.len(),
            },
            Piece::Expression(name) => at += name.len() + 2,
        }
    }
    None
}

/// A literal as it is sent: what a URL cannot hold is percent-encoded, what is percent-encoded already stays.
pub(super) fn encode(literal: &str) -> String {
    let is_triplet = |rest: &str| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    let mut encoded = String::with_capacity(literal.len());
    for (index, part) in literal.split('%').enumerate() {
        if index > 0 {
            encoded.push_str(if is_triplet(part) { "%" } else { "%25" });
        }
        encoded.extend(utf8_percent_encode(part, NOT_ALLOWED));
    }
    encoded
}

/// What an expression says beside a name.
pub(super) struct Variable<'t> {
    pub(super) name: &'t str,
    /// The value may hold `/`.
    pub(super) multi_segment: bool,
}

/// The name in an expression of RFC 6570 (`{+path}`, `{ids*}`, `{name:3}`) or of a gateway's or framework's own
/// (`{proxy+}`, `{id:int}`, `{id?}`, `{name=projects/*}`).
pub(super) fn variable(expression: &str) -> Variable<'_> {
    let text = expression.trim();
    let (text, pattern) = text.split_once('=').map_or((text, ""), |(name, pattern)| (name, pattern));
    let text = text.split(':').next().unwrap_or_default();
    let name = text.trim_start_matches(['+', '#', '.', '/', ';', '?', '&', '*']).trim_end_matches(['*', '+', '?']);
    let multi_segment = text.starts_with(['+', '*']) || text.ends_with('+') || pattern.contains('/');
    Variable { name, multi_segment }
}

#[cfg(test)]
mod tests {
    use super::{Piece, divide, encode, pieces, variable};

    #[test]
    fn a_key_is_a_path_a_query_and_a_fragment() {
        assert_eq!(divide("/a"), ("/a", ""));
        assert_eq!(divide("/a?b=c#d"), ("/a", "b=c"));
        assert_eq!(divide("/a#d?b=c"), ("/a", ""));
        assert_eq!(divide("/{a?b#c}/d?e={f}"), ("/{a?b#c}/d", "e={f}"));
    }

    #[test]
    fn a_brace_needs_its_other_half() {
        let all = |text| pieces(text).collect::<Vec<_>>();
        assert_eq!(
            all("/{a}.{b}"),
            [Piece::Literal("/"), Piece::Expression("a"), Piece::Literal("."), Piece::Expression("b")]
        );
        assert_eq!(all("/{a"), [Piece::Literal("/{a")]);
        assert_eq!(all("{}}"), [Piece::Expression(""), Piece::Literal("}")]);
        assert_eq!(all(""), []);
    }

    #[test]
    fn literals_hold_what_a_url_can() {
        assert_eq!(encode("/a b/é/x(1)'*;=@:~!$&+,"), "/a%20b/%C3%A9/x(1)'*;=@:~!$&+,");
        assert_eq!(encode("/100%/%41%zz%"), "/100%25/%41%25zz%25");
        assert_eq!(encode("{|}"), "%7B%7C%7D");
    }

    #[test]
    fn expressions_have_a_name() {
        let both = |text| (variable(text).name, variable(text).multi_segment);
        assert_eq!(both("+path"), ("path", true));
        assert_eq!(both("proxy+"), ("proxy", true));
        assert_eq!(both("ids*"), ("ids", false));
        assert_eq!(both(" id:int "), ("id", false));
        assert_eq!(both("id?"), ("id", false));
        assert_eq!(both("name=projects/*"), ("name", true));
        assert_eq!(both("*rest"), ("rest", true));
    }
}
