//! Waiting where there are no threads: by the browser's clock, if the feature `reqwest` brings access to it.

use std::time::Duration;

use super::pending::Pending;

/// A wait.
pub(super) type Sleep = Pending<'static, ()>;

/// Whether waits take their time.
pub(super) const HAS_CLOCK: bool = cfg!(feature = "reqwest");

/// Ends after `duration`; at once where there is no clock.
pub(super) fn sleep(duration: Duration) -> Sleep {
    Box::pin(pause(duration))
}

#[cfg(not(feature = "reqwest"))]
async fn pause(_: Duration) {}

#[cfg(feature = "reqwest")]
async fn pause(duration: Duration) {
    use wasm_bindgen_futures::JsFuture;
    use wasm_bindgen_futures::js_sys::{Function, Promise, Reflect, global};
    use wasm_bindgen_futures::wasm_bindgen::{JsCast, JsValue};

    // Longer waits would end at once.
    let milliseconds = u32::try_from(duration.as_millis()).unwrap_or(u32::MAX).min(i32::MAX.unsigned_abs());
    let promise = Promise::new(&mut |resolve, _| {
        let timer = Reflect::get(&global(), &JsValue::from_str("setTimeout"));
        if let Some(timer) = timer.ok().and_then(|timer| timer.dyn_into::<Function>().ok()) {
            drop(timer.call2(&JsValue::UNDEFINED, &resolve, &milliseconds.into()));
        }
    });
    drop(JsFuture::from(promise).await);
}
