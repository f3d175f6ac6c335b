//! Repositories of git.

use crate::scratch::Scratch;
use std::process::{Command, Output};

/// Git in the folder, without the configuration of this machine.
pub(crate) fn git(folder: &Scratch, arguments: &[&str]) {
    let output = tried(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The same, which may fail, as a merge does where it cannot decide.
pub(crate) fn tried(folder: &Scratch, arguments: &[&str]) -> Output {
    Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder.path(""))
        .envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")])
        .envs([("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"), ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z")])
        .output()
        .expect("git can be run")
}

pub(crate) fn commit(folder: &Scratch) {
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "--message", "m"]);
}

/// A repository with these files, committed.
pub(crate) fn committed(files: &[(&str, &str)]) -> Scratch {
    let folder = Scratch::with(files);
    git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&folder);
    folder
}
