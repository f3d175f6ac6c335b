//! Whether a way leads back to where it has been, found out in bounded memory.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The places of a way: the last one, and one of the earlier ones.
///
/// The earlier one is chosen anew after 1, 2, 4, 8, … steps, so that any circle is found within three rounds of it
/// (Brent's algorithm); a place that leads to itself at once.
#[derive(Debug)]
pub(super) struct Trail {
    last: Option<u64>,
    kept: Option<u64>,
    steps: u64,
    span: u64,
}

impl Default for Trail {
    fn default() -> Self {
        Self { last: None, kept: None, steps: 0, span: 1 }
    }
}

impl Trail {
    /// Goes on to a place, unless the way has been there.
    pub(super) fn is_new(&mut self, place: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        place.hash(&mut hasher);
        let place = Some(hasher.finish());
        if place == self.last || place == self.kept {
            return false;
        }
        self.last = place;
        self.steps += 1;
        if self.steps >= self.span {
            (self.kept, self.steps, self.span) = (place, 0, self.span.saturating_mul(2));
        }
        true
    }
}
