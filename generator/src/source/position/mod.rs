//! From JSON Pointers back to lines and columns, by reading the text once more.
//!
//! A pointer to a text, number, truth value or null gives the position of that value; a pointer to an object or array gives
//! the position of the name before it, which is what a reader looks for; an element of an array gives its own. A pointer
//! to something that is not there gives its nearest container that is.

mod excerpt;
mod json;
mod lines;
mod wanted;
mod yaml;

pub use excerpt::Excerpt;
pub use lines::Lines;

use super::Pointer;
use wanted::Wanted;

/// A position in a text: line and column counted from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

impl Position {
    /// The beginning of a text.
    pub const START: Position = Position { line: 1, column: 1 };
}

/// The positions of `pointers` in the JSON or YAML document `text`, in one pass over it. Never fails: what cannot be
/// found has the position of its nearest container, in the end that of the whole text.
pub fn find(text: &str, pointers: &[&Pointer]) -> Vec<Position> {
    find_json(text, pointers).unwrap_or_else(|| find_yaml(text, pointers))
}

/// True if the text can be JSON by its first character, which for an OpenAPI description is that of an object.
pub fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

fn find_json(text: &str, pointers: &[&Pointer]) -> Option<Vec<Position>> {
    if !looks_like_json(text) {
        return None;
    }
    let mut wanted = Wanted::new(pointers);
    json::visit(text, &mut wanted)?;
    let lines = Lines::new(text);
    Some(
        pointers
            .iter()
            .map(|pointer| wanted.nearest(pointer).map_or(Position::START, |at| lines.position(at)))
            .collect(),
    )
}

fn find_yaml(text: &str, pointers: &[&Pointer]) -> Vec<Position> {
    let mut wanted = Wanted::new(pointers);
    yaml::visit(text, &mut wanted);
    pointers.iter().map(|pointer| wanted.nearest(pointer).unwrap_or(Position::START)).collect()
}
