//! cargo-semver-checks, and what it says.

use crate::crates::Crate;
use crate::judgement::Judgement;
use opbind::change::{self, Verdict};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) struct Checker(PathBuf);

/// An item that it says breaks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Flagged {
    /// Such as `enum_variant_missing`.
    pub(crate) lint: String,
    /// Such as `variant Color::Green`.
    pub(crate) item: String,
    /// The file, below `src/`.
    pub(crate) file: String,
}

/// The program, if it is installed: `CARGO_SEMVER_CHECKS` says where, if it is not on the path.
pub(crate) fn find() -> Option<Checker> {
    let program = std::env::var_os("CARGO_SEMVER_CHECKS").map_or("cargo-semver-checks".into(), PathBuf::from);
    let is_there =
        Command::new(&program).args(["semver-checks", "--version"]).output().is_ok_and(|it| it.status.success());
    if !is_there {
        println!("skipped for want of cargo-semver-checks: cargo install cargo-semver-checks --locked");
    }
    is_there.then_some(Checker(program))
}

impl Checker {
    /// Holds our report on two descriptions against what is found in their crates.
    pub(crate) fn judge(&self, old: &Crate, new: &Crate) -> Judgement {
        let report =
            change::between_after(&old.known, (&old.sources, &old.config), (&new.sources, &new.config)).unwrap();
        // What needs no new minor version by our word must need none by its word.
        let release = if matches!(report.verdict, Verdict::Patch | Verdict::None) { "patch" } else { "minor" };
        let items = old.items.iter().zip(&new.items);
        let flagged = items.flat_map(|(old, new)| self.flagged(old, new, release)).collect();
        Judgement::of(&report, flagged)
    }

    fn flagged(&self, old: &Path, new: &Path, release: &str) -> Vec<Flagged> {
        let run = Command::new(&self.0)
            .args(["semver-checks", "--release-type", release, "--color", "never", "--baseline-rustdoc"])
            .args([old.as_os_str(), "--current-rustdoc".as_ref(), new.as_os_str()])
            .output()
            .unwrap();
        let (said, progress) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert!(progress.contains(" Checked "), "{progress}");
        let found = read(&said);
        assert_eq!(run.status.success(), found.is_empty(), "cannot be read:\n{said}\n{progress}");
        found
    }
}

/// Below `--- failure enum_missing: title ---` and `Failed in:` is a line for each item.
fn read(said: &str) -> Vec<Flagged> {
    let (mut lint, mut listing, mut found) = ("", false, Vec::new());
    for line in said.lines() {
        if let Some(head) = line.strip_prefix("--- failure ") {
            (lint, listing) = (head.split(':').next().unwrap_or_default(), false);
        } else if line == "Failed in:" {
            listing = true;
        } else if listing && !line.trim().is_empty() {
            let (item, file) = line.trim().rsplit_once("src/").unwrap_or((line.trim(), ""));
            let file = file.split(':').next().unwrap_or_default().to_owned();
            let flagged = Flagged { lint: lint.to_owned(), item: item.to_owned(), file };
            // An item that can be imported by two paths is named twice.
            found.extend((!found.contains(&flagged)).then_some(flagged));
        }
    }
    found
}
