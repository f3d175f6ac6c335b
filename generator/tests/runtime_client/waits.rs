//! A transport that notes how long it should wait, and does not.

use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::runtime::{ByteStream, Pending, Reqwest, Responding, Transport};

/// The waits so far.
pub(crate) type Waits = Arc<Mutex<Vec<Duration>>>;

pub(crate) struct Noting {
    inner: Reqwest,
    waits: Waits,
}

pub(crate) fn noting() -> (Noting, Waits) {
    let waits = Waits::default();
    (Noting { inner: Reqwest::new().unwrap(), waits: Arc::clone(&waits) }, waits)
}

impl Transport for Noting {
    fn send(&self, request: http::Request<ByteStream>) -> Responding<'_> {
        self.inner.send(request)
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        self.waits.lock().unwrap().push(duration);
        Box::pin(ready(()))
    }
}
