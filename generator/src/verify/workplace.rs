//! Where programs are made.

use std::io;
use std::path::{Path, PathBuf};

/// A folder for the crate and its program. With `CARGO_TARGET_DIR` set it is below that, one for each crate, and what was
/// compiled there once is not compiled again; two runs for crates of one name must not share it at the same time. Otherwise it is a temporary
/// one, which goes when this goes.
#[derive(Debug)]
pub struct Workplace {
    folder: PathBuf,
    /// What cargo compiles into.
    target: PathBuf,
    /// Deletes the folder.
    _temporary: Option<tempfile::TempDir>,
}

impl Workplace {
    /// The place for the crate of this name.
    ///
    /// # Errors
    /// Where no temporary folder can be made.
    pub fn of(crate_name: &str) -> io::Result<Self> {
        match std::env::var_os("CARGO_TARGET_DIR").filter(|it| !it.is_empty()) {
            Some(target) => Self::below(&std::path::absolute(target)?, crate_name),
            None => {
                let temporary = tempfile::Builder::new().prefix("opbind-verify-").tempdir()?;
                let target = temporary.path().join("target");
                Ok(Self { folder: temporary.path().join(crate_name), target, _temporary: Some(temporary) })
            }
        }
    }

    /// The place for the crate of this name below a target folder of cargo, which stays.
    ///
    /// # Errors
    /// Where the folder's path cannot be made absolute.
    pub fn below(target: &Path, crate_name: &str) -> io::Result<Self> {
        let target = std::path::absolute(target)?;
        Ok(Self { folder: target.join("opbind-verify").join(crate_name), target, _temporary: None })
    }

    /// The folder of the crate.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder that cargo compiles into.
    pub fn target(&self) -> &Path {
        &self.target
    }
}
