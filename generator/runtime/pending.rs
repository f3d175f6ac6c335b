//! Futures, boxed: as threads need them, and as a browser does, whose futures stay on their thread.

use std::future::Future;
use std::pin::Pin;

/// A boxed future.
#[cfg(not(target_arch = "wasm32"))]
pub type Pending<'t, T> = Pin<Box<dyn Future<Output = T> + Send + 't>>;

/// A boxed future.
#[cfg(target_arch = "wasm32")]
pub type Pending<'t, T> = Pin<Box<dyn Future<Output = T> + 't>>;

/// What has to go from thread to thread, where there are threads.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}

#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// What has to go from thread to thread, where there are threads.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}

#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// What threads have to share, where there are threads.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}

#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// What threads have to share, where there are threads.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}

#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}
