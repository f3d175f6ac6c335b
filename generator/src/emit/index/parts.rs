//! Indexes too long for one file, in parts by the first letters of their modules.

/// Code hosts show no file and no diff of more than 500 kB; what else a file holds has to fit too.
const LONGEST: usize = 400_000;

/// A line of an index and the module it is sorted by.
pub(super) struct Entry {
    pub(super) module: String,
    pub(super) line: String,
}

impl Entry {
    /// This line with more on it.
    pub(super) fn followed_by(mut self, more: &str) -> Self {
        self.line.push_str(more);
        self
    }
}

/// The entries whose modules start alike.
pub(super) struct Part {
    /// What they start with.
    pub(super) start: String,
    pub(super) entries: Vec<Entry>,
}

/// The parts of a sorted index: none where one file has room for all. An entry's part is told by its own name, and a part
/// is parted further only where it is too long itself.
pub(super) fn parts(entries: Vec<Entry>) -> Result<Vec<Part>, Vec<Entry>> {
    if fits(&entries) { Err(entries) } else { Ok(by_start(entries, 1)) }
}

fn fits(entries: &[Entry]) -> bool {
    entries.iter().map(|entry| entry.line.len() + 1).sum::<usize>() <= LONGEST
}

fn by_start(entries: Vec<Entry>, length: usize) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for entry in entries {
        let start: String = entry.module.chars().take(length).collect();
        match parts.last_mut() {
            Some(part) if part.start == start => part.entries.push(entry),
            _ => parts.push(Part { start, entries: vec![entry] }),
        }
    }
    let refine = |part: Part| match fits(&part.entries) || part.entries.len() == 1 {
        true => vec![part],
        false => by_start(part.entries, length + 1),
    };
    parts.into_iter().flat_map(refine).collect()
}

#[cfg(test)]
mod tests {
    use super::{Entry, LONGEST, Part, parts};

    fn entry(module: &str, length: usize) -> Entry {
        Entry { module: module.to_owned(), line: "x".repeat(length) }
    }

    fn starts(parts: &[Part]) -> Vec<(&str, usize)> {
        parts.iter().map(|part| (part.start.as_str(), part.entries.len())).collect()
    }

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(parts(vec![entry("a", 10), entry("b", 10)]).map_err(|entries| entries.len()).err(), Some(2));
    }

    #[test]
    fn what_is_too_long_is_parted_as_far_as_needed() {
        let half = LONGEST / 2;
        let parts = parts(vec![entry("a", half), entry("ab", half), entry("abc", 10), entry("b", 10), entry("bc", 10)]);
        let parts = parts.unwrap_or_default();
        assert_eq!(starts(&parts), [("a", 1), ("ab", 2), ("b", 2)]);
    }
}
