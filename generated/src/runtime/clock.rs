//! The time, where there is a clock.

use std::time::{Duration, Instant, SystemTime};

/// Now; `None` in a browser, where asking the standard library would panic.
pub(super) fn now() -> Option<Instant> {
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    return Some(Instant::now());
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    return None;
}

/// The time of day; `None` where there is no clock.
pub(super) fn time_of_day() -> Option<SystemTime> {
    now().map(|_| SystemTime::now())
}

/// How long it is until then; nothing if it is over, or cannot be known.
pub(super) fn until(moment: SystemTime) -> Duration {
    now().and_then(|_| moment.duration_since(SystemTime::now()).ok()).unwrap_or_default()
}
