//! Lines of a list, and as many of them as there is room for.

use super::super::comparison::code;
use super::super::report::Change;
use super::used;
use std::collections::BTreeMap;

/// A line, and how many changes it tells of.
pub(super) struct Line {
    text: String,
    changes: usize,
}

/// A change with what it is about.
pub(super) fn full(change: &Change) -> Line {
    let place = change.place.as_ref().map(|it| format!(" · {}", code(&it.to_string()))).unwrap_or_default();
    Line { text: format!("* {}: {}{}{place}\n", code(&change.item), change.message, used(change)), changes: 1 }
}

/// Only the items, by what they are members of: ``* `models::Package`: `id`, `owner` ``.
pub(super) fn by_owner(changes: &[&Change]) -> Vec<Line> {
    let mut owners: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in changes {
        let (owner, name) = member(&change.item);
        owners.entry(owner).or_default().push(code(name));
    }
    let line = |(owner, names): (&str, Vec<String>)| {
        let owner = if owner.is_empty() { String::new() } else { format!("{}: ", code(owner)) };
        Line { text: format!("* {owner}{}\n", names.join(", ")), changes: names.len() }
    };
    owners.into_iter().map(line).collect()
}

/// What an item is a member of, and its name there.
fn member(item: &str) -> (&str, &str) {
    let ends = ["::", "."].map(|separator| item.rfind(separator).map(|at| (at, separator.len())));
    let Some((at, length)) = ends.into_iter().flatten().max() else { return ("", item) };
    (item.get(..at).unwrap_or_default(), item.get(at + length..).unwrap_or(item))
}

/// The length of all lines in characters, which is what GitHub counts.
pub(super) fn length(lines: &[Line]) -> usize {
    lines.iter().map(|line| count(&line.text)).sum()
}

pub(super) fn count(text: &str) -> usize {
    text.chars().count()
}

/// What `fitting` says instead of what there is no room for, at its longest.
pub(super) const MORE: usize = "* … and 1000000 more\n".len();

/// The lines, or as many as there is room for and how many changes the others tell of; `MORE` characters are there in any case.
pub(super) fn fitting(lines: &[Line], room: usize) -> String {
    let fits = length(lines) <= room;
    let mut left = if fits { room } else { room.saturating_sub(MORE) };
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(rest) = left.checked_sub(count(&line.text)) else {
            let more: usize = lines.iter().skip(index).map(|line| line.changes).sum();
            return format!("{text}* … and {more} more\n");
        };
        left = rest;
        text.push_str(&line.text);
    }
    text
}
