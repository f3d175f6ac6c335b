//! From the text of one file to its values. The only place that knows which library reads which syntax.

use super::merge_keys::with_merged_keys;
use super::repeated::repeated_members;
use crate::diagnostics::{At, Diagnostic};
use crate::source::position::{Lines, Position, looks_like_json};
use crate::source::{Node, Pointer, Reading, SourceFile};

/// The values of a file.
pub(super) struct Parsed<'s> {
    pub(super) node: Node<'s>,
    /// The members whose names are repeated.
    pub(super) repeated: Vec<Pointer>,
}

/// Beyond as many values as there are bytes, a text can come only by expanding YAML aliases: this many more may.
const EXPANDED: usize = 1_000_000;

/// Reads JSON (RFC 8259) or YAML (1.2), by content: what begins with `{` or `[` is tried as JSON first, and a file
/// named `.json` is nothing else.
///
/// Nesting is bounded by 128, the number of values by the size of the text plus what aliases may reasonably repeat.
/// The error has the rule `syntax` and the position.
pub(super) fn parse(file: &SourceFile) -> Result<Parsed<'_>, Diagnostic> {
    if file.text.trim().is_empty() {
        return Err(Diagnostic::error("syntax", At::File(file.path.clone()), "the file is empty"));
    }
    let as_json =
        || json(&file.text).map_err(|(position, problem)| syntax_error(&file.path, position, "JSON", &problem));
    if file.path.ends_with(".json") {
        return as_json();
    }
    if !looks_like_json(&file.text) {
        return parse_yaml(file);
    }
    let is_named_yaml = [".yaml", ".yml"].iter().any(|extension| file.path.ends_with(extension));
    as_json().or_else(|as_json| parse_yaml(file).map_err(|as_yaml| if is_named_yaml { as_yaml } else { as_json }))
}

/// Reads a text that is nothing but JSON; the error is what is wrong, and where in the text.
pub(super) fn json(text: &str) -> Result<Parsed<'_>, (Position, String)> {
    let reading = Reading::bounded(text.len());
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = reading.read(&mut deserializer).and_then(|node| deserializer.end().map(|()| node));
    read.map(|node| Parsed { repeated: repeated(&reading, &node), node })
        .map_err(|error| (Lines::new(text).position_in_bytes(error.line(), error.column()), error.to_string()))
}

fn parse_yaml(file: &SourceFile) -> Result<Parsed<'_>, Diagnostic> {
    let reading = Reading::bounded(file.text.len() + EXPANDED);
    let read = reading.read(serde_yaml::Deserializer::from_str(&file.text));
    read.map(|node| Parsed { repeated: repeated(&reading, &node), node: with_merged_keys(node, &file.text) }).map_err(
        |error| {
            let text = error.to_string();
            let stated = || error.location().map(|at| Position { line: at.line(), column: at.column() });
            let position = named_position(file, &text).or_else(stated).unwrap_or(Position::START);
            syntax_error(&file.path, position, "YAML", &text)
        },
    )
}

fn repeated(reading: &Reading, node: &Node<'_>) -> Vec<Pointer> {
    if reading.saw_repeated_names() { repeated_members(node) } else { Vec::new() }
}

/// What a reader of `syntax` said of the file at `path`.
pub(super) fn syntax_error(path: &str, position: Position, syntax: &str, error: &str) -> Diagnostic {
    let at = At::Position { path: path.to_owned(), line: position.line, column: position.column };
    Diagnostic::error("syntax", at, format!("not {syntax}: {}", without_position(error)))
}

/// Errors about characters name a byte instead of a line: `… at position 17`.
fn named_position(file: &SourceFile, error: &str) -> Option<Position> {
    let (_, offset) = error.rsplit_once(" at position ")?;
    Some(Lines::new(&file.text).position(offset.parse().ok()?))
}

/// The libraries end their messages, or the first part of them, with the position that we show ourselves.
fn without_position(error: &str) -> String {
    let is_number = |text: &str| text.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let before = [" at line ", " at position "].iter().find_map(|at| {
        let (before, after) = error.split_once(at)?;
        is_number(after).then(|| before.to_owned())
    });
    match before.unwrap_or_else(|| error.to_owned()).as_str() {
        "recursion limit exceeded" => "it is nested deeper than 128 levels".to_owned(),
        "repetition limit exceeded" => "its aliases repeat far more than they save".to_owned(),
        "deserializing from YAML containing more than one document is not supported" => {
            "there is more than one document in the file, separated by `---`; a description is one".to_owned()
        }
        plain => plain.to_owned(),
    }
}
