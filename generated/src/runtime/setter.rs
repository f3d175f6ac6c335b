//! What the setters of models take.
//!
//! A member that is optional and may be `null` has three states, and each is written as what it is:
//!
//! ```ignore
//! UpdateUser::new().bio("text")   // set
//! UpdateUser::new().bio(Null)     // cleared
//! UpdateUser::new()               // left out
//! ```

/// `null`, where a setter takes it: the member is there, and has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Null;

/// What an optional member `F`, which is `Option<T>`, can be set to: all that becomes a `T`.
pub trait Present<F> {
    /// The field.
    fn present(self) -> F;
}

impl<T, U: Into<T>> Present<Option<T>> for U {
    fn present(self) -> Option<T> {
        Some(self.into())
    }
}

/// What an optional member `F` that may be `null`, which is `Option<Option<T>>`, can be set to: all that becomes a
/// `T`, an `Option` of it, and [`Null`]. The compiler finds out which `K` of these it is.
pub trait PresentOrNull<F, K> {
    /// The field.
    fn present_or_null(self) -> F;
}

/// The [`PresentOrNull`] that is a value.
#[derive(Debug)]
pub enum Value {}

/// The [`PresentOrNull`] that is an `Option`.
#[derive(Debug)]
pub enum Perhaps {}

impl<T, U: Into<T>> PresentOrNull<Option<Option<T>>, Value> for U {
    fn present_or_null(self) -> Option<Option<T>> {
        Some(Some(self.into()))
    }
}

impl<T, U: Into<T>> PresentOrNull<Option<Option<T>>, Perhaps> for Option<U> {
    fn present_or_null(self) -> Option<Option<T>> {
        Some(self.map(Into::into))
    }
}

impl<T> PresentOrNull<Option<Option<T>>, Null> for Null {
    fn present_or_null(self) -> Option<Option<T>> {
        Some(None)
    }
}

// The bodies of setters call these two: an assignment in each would also drop what was there, in code of its own.

pub fn set<F>(field: &mut F, value: impl Present<F>) {
    *field = value.present();
}

pub fn set_or_clear<F, K>(field: &mut F, value: impl PresentOrNull<F, K>) {
    *field = value.present_or_null();
}
