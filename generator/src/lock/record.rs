//! What is written down of a crate that has just been made.

use super::{Digest, FILE_NAME, Kind, Lock};
use crate::config::Config;
use crate::load::Sources;
use crate::output::{Files, InvalidPath, Policy};

/// Adds `opbind.lock` to the files of a crate that was made from these.
///
/// # Errors
/// Where it is there already, which is a mistake of the generator.
pub fn record(files: &mut Files, sources: &Sources, config: &Config) -> Result<(), InvalidPath> {
    let mut lock = Lock::default();
    lock.add::<&str, _>(Kind::Generator, [], [env!("CARGO_PKG_VERSION")]);
    for (path, text) in sources.inputs(&config.file) {
        lock.add(Kind::Input, [path], [Digest::of_text(text).as_str()]);
    }
    for (path, file) in files.iter().filter(|(_, file)| file.policy == Policy::Replace) {
        lock.add(Kind::File, [path], [Digest::of_text(&file.text).as_str()]);
    }
    files.insert(FILE_NAME, lock.render())
}
