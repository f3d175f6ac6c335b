//! Waiting without a runtime: one thread, which lives as long as somebody waits.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

/// Who is to be woken when; the number tells those apart that end at the same moment.
type Key = (Instant, u64);

static ALARMS: Mutex<Alarms> = Mutex::new(Alarms { wakers: BTreeMap::new(), last: 0, has_thread: false });
static CHANGED: Condvar = Condvar::new();

struct Alarms {
    wakers: BTreeMap<Key, Waker>,
    last: u64,
    has_thread: bool,
}

/// Whether waits take their time.
pub(super) const HAS_CLOCK: bool = true;

/// Ends `duration` after it was made, for transports that know no better clock.
///
/// Where no thread can be started, it ends at once.
pub(super) fn sleep(duration: Duration) -> Sleep {
    Sleep { end: Instant::now().checked_add(duration), key: None }
}

/// A wait; one without an end is for ever.
pub(super) struct Sleep {
    end: Option<Instant>,
    key: Option<Key>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(end) = self.end else { return Poll::Pending };
        if Instant::now() >= end {
            return Poll::Ready(());
        }
        let waker = context.waker().clone();
        let mut alarms = alarms();
        if !alarms.has_thread {
            alarms.has_thread = thread::Builder::new().name("timer".to_owned()).spawn(ring).is_ok();
        }
        if !alarms.has_thread {
            return Poll::Ready(());
        }
        let key = *self.key.get_or_insert_with(|| {
            alarms.last += 1;
            (end, alarms.last)
        });
        let old = alarms.wakers.insert(key, waker);
        CHANGED.notify_one();
        drop(alarms);
        // Not under the lock: what a waker drops may hold another wait.
        drop(old);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = &self.key {
            let old = alarms().wakers.remove(key);
            drop(old);
        }
    }
}

/// Wakes everybody in time, until nobody waits.
fn ring() {
    let mut alarms = alarms();
    while let Some(first) = alarms.wakers.first_entry() {
        let left = first.key().0.saturating_duration_since(Instant::now());
        if left.is_zero() {
            let waker = first.remove();
            drop(alarms);
            waker.wake();
            alarms = self::alarms();
        } else {
            alarms = CHANGED.wait_timeout(alarms, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
    alarms.has_thread = false;
}

fn alarms() -> MutexGuard<'static, Alarms> {
    ALARMS.lock().unwrap_or_else(PoisonError::into_inner)
}
