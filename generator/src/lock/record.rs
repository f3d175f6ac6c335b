//! What is written down of a crate that has just been made.

use super::{Digest, FILE_NAME, Kind, Lock};
use crate::config::Config;
use crate::load::Sources;
use crate::output::{Files, InvalidPath, Policy};

/// Adds `opbind.lock` to the files of a crate that was made from these; `lock` says what is called how in it.
///
/// # Errors
/// Where it is there already, which is a mistake of the generator.
pub fn record(mut lock: Lock, files: &mut Files, sources: &Sources, config: &Config) -> Result<(), InvalidPath> {
    lock.add::<&str, _>(Kind::Generator, [], [env!("CARGO_PKG_VERSION")]);
    for (path, digest) in inputs(sources, config) {
        lock.add(Kind::Input, [path], [digest.as_str()]);
    }
    for (path, file) in files.iter() {
        let kind = if file.policy == Policy::Keep { Kind::Kept } else { Kind::File };
        lock.add(kind, [path], [Digest::of_text(&file.text).as_str()]);
    }
    files.insert(FILE_NAME, lock.render())
}

/// Whether a crate was made from these, as far as its lock tells what it was made from.
pub fn was_made_from(lock: &Lock, sources: &Sources, config: &Config) -> bool {
    let (known, now) = (lock.entries(Kind::Input).count(), inputs(sources, config));
    let is = |(path, digest): &(String, Digest)| lock.get(Kind::Input, &[path]) == Some(&[digest.to_string()]);
    known == 0 || (known == now.len() && now.iter().all(is))
}

/// The files that were read, with their digests.
fn inputs(sources: &Sources, config: &Config) -> Vec<(String, Digest)> {
    sources.inputs(&config.file).into_iter().map(|(path, file)| (path, Digest::of_text(&file.text))).collect()
}
