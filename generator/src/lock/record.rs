//! What is written down of a crate that has just been made.

use super::{Digest, FILE_NAME, Kind, Lock};
use crate::output::{Files, InvalidPath, Policy};

/// Adds `opbind.lock` to the files of a crate.
///
/// # Errors
/// Where it is there already, which is a mistake of the generator.
pub fn record(files: &mut Files) -> Result<(), InvalidPath> {
    let mut lock = Lock::default();
    lock.add::<&str, _>(Kind::Generator, [], [env!("CARGO_PKG_VERSION")]);
    for (path, file) in files.iter().filter(|(_, file)| file.policy == Policy::Replace) {
        lock.add(Kind::File, [path], [Digest::of(file.text.as_bytes()).as_str()]);
    }
    files.insert(FILE_NAME, lock.render())
}
