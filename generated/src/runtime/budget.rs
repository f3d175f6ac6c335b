//! How many retries a client may still make: what keeps a broken server from a storm.

use std::sync::atomic::{AtomicU32, Ordering};

/// A retry, in what the bucket counts.
const RETRY: u32 = 10;

/// A bucket of tokens that all calls of a client share.
///
/// Each retry takes one. A call that is answered puts back what it took, or a tenth of one if it took none: retries that
/// help are free, and those that do not come to an end.
pub(super) struct Budget {
    left: AtomicU32,
    full: u32,
}

impl Budget {
    /// Full with this many retries.
    pub(super) fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(RETRY);
        Self { left: AtomicU32::new(full), full }
    }

    /// Takes a retry, if there is one left.
    pub(super) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(RETRY))
    }

    /// A call is answered that took this many.
    pub(super) fn put_back(&self, taken: u32) {
        let back = taken.saturating_mul(RETRY).max(1);
        self.change(|left| Some(left.saturating_add(back).min(self.full)));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}
