//! Texts and numbers that obey the keywords of a schema.

use opbind::source::Node;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Value, json};

/// A text of the schema's format, pattern and length.
pub(crate) fn text(node: &Node<'_>) -> String {
    let word = |name: &str| node.get(name).and_then(Node::as_str);
    let text = word("pattern").and_then(of_pattern).unwrap_or_else(|| of_format(word("format")).to_owned());
    let length = |name: &str| node.get(name).and_then(Node::as_u64).and_then(|it| usize::try_from(it).ok());
    let least = length("minLength").unwrap_or(0);
    let missing = least.saturating_sub(text.chars().count());
    let long = text + &"x".repeat(missing);
    long.chars().take(length("maxLength").unwrap_or(usize::MAX)).collect()
}

fn of_format(format: Option<&str>) -> &'static str {
    match format {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("time") => "03:04:05Z",
        Some("uuid") => "123e4567-e89b-12d3-a456-426614174000",
        Some("uri" | "url" | "uri-reference" | "iri") => "https://example.com/text",
        Some("email" | "idn-email") => "octocat@example.com",
        Some("hostname") => "example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "dGV4dA==",
        _ => "text",
    }
}

/// Whether a text that a description shows looks like one of its format, which Prism looks at.
pub(crate) fn is_of_format(node: &Node<'_>, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return true };
    match node.get("format").and_then(Node::as_str) {
        Some("uri" | "url") => text.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/')),
        Some("email") => text.contains('@'),
        Some("date-time") => text.contains('T'),
        _ => true,
    }
}

/// The plainest text that a pattern matches; `None` where the crate `regex` does not know its syntax.
fn of_pattern(pattern: &str) -> Option<String> {
    let mut text = String::new();
    write(&regex_syntax::parse(pattern).ok()?, &mut text);
    Some(text)
}

fn write(pattern: &Hir, text: &mut String) {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.push(of_class(class)),
        HirKind::Repetition(repetition) => (0..repetition.min.max(1)).for_each(|_| write(&repetition.sub, text)),
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text)),
        HirKind::Alternation(parts) => parts.first().into_iter().for_each(|part| write(part, text)),
    }
}

/// A letter or a digit, if one is in the class.
fn of_class(class: &Class) -> char {
    let holds = |c: &char| match class {
        Class::Unicode(class) => class.ranges().iter().any(|range| (range.start()..=range.end()).contains(c)),
        Class::Bytes(class) => {
            class.ranges().iter().any(|range| (range.start()..=range.end()).any(|it| char::from(it) == *c))
        }
    };
    ('a'..='z').chain('0'..='9').chain(' '..='~').find(holds).unwrap_or('?')
}

/// A number within the bounds: 1, if that is one.
pub(crate) fn number(node: &Node<'_>) -> Value {
    let bound = |name: &str| node.get(name).and_then(Node::as_f64);
    let is_exclusive = |name: &str| node.get(name).and_then(Node::as_bool) == Some(true);
    let above = |least: f64| if is_exclusive("exclusiveMinimum") { least + 1.0 } else { least };
    let least = bound("minimum").map(above).or(bound("exclusiveMinimum").map(|it| it + 1.0));
    let most = bound("maximum").or(bound("exclusiveMaximum").map(|it| it - 1.0));
    let number = 1.0_f64.max(least.unwrap_or(1.0)).min(most.unwrap_or(f64::MAX));
    let number = bound("multipleOf").map_or(number, |step| (number / step).ceil() * step);
    if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
}
