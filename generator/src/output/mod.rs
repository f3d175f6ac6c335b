//! From text to disk: what to write is data ([`Files`]), what would change is known first ([`drift()`]), and [`apply()`] writes only that.
//!
//! With [`crate::load`] this is the only place that touches the disk. Everything is checked before the first byte is
//! written, so that a failure leaves the folder as it was; what is not ours is never changed or deleted ([`Ownership`]).

mod apply;
mod drift;
mod files;
mod ownership;
mod plan;
mod stage;

pub use apply::apply;
pub use drift::{Change, Drift, OVERWRITE, drift};
pub use files::{File, Files, InvalidPath, Policy};
pub use ownership::{Edits, Ownership};
