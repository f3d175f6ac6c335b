//! The table `[models]`: what holds for all models of the crate.
//!
//! ```toml
//! [models]
//! keep_unknown_members = true
//! ```

use crate::lower::Options;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ModelsTable {
    keep_unknown_members: bool,
}

impl ModelsTable {
    pub(super) fn options(&self) -> Options {
        Options { keep_unknown_members: self.keep_unknown_members }
    }
}
