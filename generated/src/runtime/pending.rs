//! Futures, boxed: as threads need them, and as a browser does, whose futures stay on their thread.

use std::future::Future;
use std::pin::Pin;

/// A boxed future.
#[cfg(not(target_arch = "wasm32"))]
pub type Pending<'t, T> = Pin<Box<dyn Future<Output = T> + Send + 't>>;

/// A boxed future.
#[cfg(target_arch = "wasm32")]
pub type Pending<'t, T> = Pin<Box<dyn Future<Output = T> + 't>>;
