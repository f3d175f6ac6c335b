//! One at a time, without a runtime.

use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// What only one at a time may do; the others wait, tasks and threads alike.
#[derive(Default)]
pub(super) struct Turns {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    is_taken: bool,
    waiting: Vec<Waker>,
}

/// A turn. It ends when this is dropped, be it because its future was.
pub(super) struct Turn<'t>(&'t Turns);

impl Turns {
    pub(super) async fn take(&self) -> Turn<'_> {
        poll_fn(|context| {
            let mut state = self.state();
            if state.is_taken {
                if !state.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                    state.waiting.push(context.waker().clone());
                }
                return Poll::Pending;
            }
            state.is_taken = true;
            Poll::Ready(Turn(self))
        })
        .await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    /// Wakes all: who was first may have gone away.
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.is_taken = false;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}
