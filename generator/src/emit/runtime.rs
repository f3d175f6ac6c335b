//! The hand-written Rust that every generated crate carries, as it is.

use crate::output::{Files, InvalidPath};

include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));

/// Adds every file of `generator/runtime/`, byte for byte, below `src/runtime/`.
pub(super) fn add(files: &mut Files) -> Result<(), InvalidPath> {
    for (name, text) in RUNTIME_FILES {
        files.insert(format!("src/runtime/{name}"), *text)?;
    }
    Ok(())
}
