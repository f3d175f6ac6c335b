//! How much memory a call takes.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// The system's allocator, which counts what it gives while it is asked to: otherwise it is as quick as ever.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static IS_COUNTING: AtomicBool = AtomicBool::new(false);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// Bytes that were allocated during a call.
pub(crate) struct Memory {
    /// Most of them at one time.
    pub(crate) peak: usize,
    /// Those of the result.
    pub(crate) kept: usize,
}

/// What `call` takes. Nothing else runs in this process.
pub(crate) fn memory<T>(call: impl FnOnce() -> T) -> Memory {
    LIVE.store(0, Relaxed);
    PEAK.store(0, Relaxed);
    IS_COUNTING.store(true, Relaxed);
    let value = call();
    IS_COUNTING.store(false, Relaxed);
    drop(value);
    Memory { peak: PEAK.load(Relaxed), kept: LIVE.load(Relaxed) }
}

fn more(bytes: usize) {
    if IS_COUNTING.load(Relaxed) {
        let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
        PEAK.fetch_max(live, Relaxed);
    }
}

fn less(bytes: usize) {
    if IS_COUNTING.load(Relaxed) {
        LIVE.fetch_sub(bytes, Relaxed);
    }
}

// SAFETY: the system's allocator does everything.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        less(layout.size());
        unsafe { System.dealloc(at, layout) }
    }

    /// What grows may have to move: for a moment there are both.
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        more(size);
        let moved = unsafe { System.realloc(at, layout, size) };
        less(layout.size());
        moved
    }
}
