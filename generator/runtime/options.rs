//! What a caller says of one call, besides its parameters.

use std::time::Duration;

use super::retry::Retry;
use super::upload::Upload;

/// What holds for one call only.
#[derive(Clone, Default)]
pub(super) struct Options {
    /// Instead of the client's.
    pub(super) timeout: Option<Duration>,
    /// Headers that no parameter sets; they replace those that one does.
    pub(super) headers: Vec<(String, String)>,
    /// Instead of the body that the operation was given.
    pub(super) upload: Option<Upload>,
    /// Instead of the client's.
    pub(super) retry: Option<Retry>,
}
