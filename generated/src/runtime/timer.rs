//! Waiting without a runtime.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

/// What a wait and its thread share.
#[derive(Default)]
struct Alarm {
    is_over: bool,
    waker: Option<Waker>,
}

/// Ends after `duration`, with the help of a thread: for transports that know no better clock.
///
/// Where there are no threads, it ends at once.
pub(super) async fn sleep(duration: Duration) {
    let alarm = Arc::<Mutex<Alarm>>::default();
    let shared = Arc::clone(&alarm);
    let ring = move || {
        thread::sleep(duration);
        let mut alarm = shared.lock().unwrap_or_else(PoisonError::into_inner);
        alarm.is_over = true;
        if let Some(waker) = alarm.waker.take() {
            waker.wake();
        }
    };
    if thread::Builder::new().spawn(ring).is_err() {
        return;
    }
    poll_fn(|context| {
        let mut alarm = alarm.lock().unwrap_or_else(PoisonError::into_inner);
        if alarm.is_over {
            return Poll::Ready(());
        }
        alarm.waker = Some(context.waker().clone());
        Poll::Pending
    })
    .await;
}
