//! Where the values of an operation document stand in its text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::outline::{self, Outline};
use crate::source::Pointer;
use crate::source::position::{self, Lines, Position};

/// The positions of `pointers`, which lead into the small description that a document is, in its text. Never fails: what cannot
/// be found has the position of its block, in the end that of the whole text.
pub(in crate::load) fn find(text: &str, pointers: &[&Pointer]) -> Vec<Position> {
    let (outline, lines) = (outline::of(text), Lines::new(text));
    let mut by_block: BTreeMap<(usize, usize), Vec<(usize, Pointer)>> = BTreeMap::new();
    for (index, pointer) in pointers.iter().enumerate() {
        if let Some((block, inner)) = block_of(&outline, pointer) {
            by_block.entry((block.start, block.end)).or_default().push((index, inner));
        }
    }
    let mut found = vec![Position::START; pointers.len()];
    for ((start, end), wanted) in by_block {
        let inner: Vec<&Pointer> = wanted.iter().map(|(_, pointer)| pointer).collect();
        let positions = position::find(text.get(start..end).unwrap_or_default(), &inner);
        for ((index, _), position) in wanted.iter().zip(positions) {
            if let Some(slot) = found.get_mut(*index) {
                *slot = within(&lines, &(start..end), position);
            }
        }
    }
    found
}

/// The block that a pointer leads into, and the rest of the pointer.
fn block_of(outline: &Outline, pointer: &Pointer) -> Option<(Range<usize>, Pointer)> {
    let segments: Vec<_> = pointer.segments().collect();
    let inner = || Pointer::from_segments(segments.iter().skip(3).map(AsRef::as_ref));
    if segments.first()? == "paths" {
        return Some((outline.operation.clone()?, inner()));
    }
    let brought = outline.components.iter().find(|(part, _)| pointer.within(&part.pointer()).is_some());
    brought.map(|(_, block)| (block.clone(), inner()))
}

/// The position in a text of what is at `position` of one of its parts.
pub(super) fn within(lines: &Lines<'_>, part: &Range<usize>, position: Position) -> Position {
    let start = lines.position(part.start);
    let column = if position.line == 1 { start.column + position.column - 1 } else { position.column };
    Position { line: start.line + position.line - 1, column }
}
