//! A description and the one that follows it: what has a name keeps it, and `opbind.lock` says so.
//!
//! Of each case in `cases/`, `old.yaml` is generated, and `new.yaml` after it with the lock of the first. `diff.txt` is how
//! the files of the crate differ, by their lines, and `lock.txt` what the second lock says of names. To accept what is made
//! now, run `OPBIND_BLESS=1 cargo test -p opbind --test lock`, and read the diff.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod contest;

use opbind::config::Config;
use opbind::load::Sources;
use opbind::lock::{FILE_NAME, Lock};
use opbind::output::Files;
use opbind::{generate_after, lock};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lock/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

/// The crate of a description after one that had this lock.
fn after(description: &Path, lock: &Lock) -> Files {
    let sources = Sources::read(&[description.to_owned()]).unwrap();
    generate_after(&sources, &Config::named("api"), lock).unwrap_or_else(|it| panic!("{it:?}")).files
}

fn lock_of(files: &Files) -> Lock {
    Lock::parse(FILE_NAME, text(files, FILE_NAME)).unwrap()
}

fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    files.iter().find(|(it, _)| *it == path).map(|(_, file)| file.text.as_str()).unwrap_or_default()
}

/// What a lock says of names.
fn names(lock: &str) -> String {
    let other = ["#", "file ", "generator ", "input ", "kept "];
    let lines = lock.lines().filter(|line| !other.iter().any(|kind| line.starts_with(kind)));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The lines of each file that only one of two crates has.
fn difference(old: &Files, new: &Files) -> String {
    let paths: BTreeSet<&str> =
        old.iter().chain(new.iter()).map(|(path, _)| path).filter(|it| *it != FILE_NAME).collect();
    let mut all = String::new();
    for path in paths {
        let (old, new) = (text(old, path), text(new, path));
        let only = |one: &str, other: &str, sign: &str| -> String {
            let others: BTreeSet<&str> = other.lines().map(str::trim).collect();
            let lines = one.lines().map(str::trim).filter(|line| !line.is_empty() && !others.contains(line));
            lines.map(|line| format!("  {sign} {line}\n")).collect()
        };
        let lines = only(old, new, "-") + &only(new, old, "+");
        if !lines.is_empty() {
            all += &format!("{path}\n{lines}");
        }
    }
    all
}

/// What is expected of a case, and what came of it.
fn compared(case: &Path) -> Vec<(PathBuf, String)> {
    let old = after(&case.join("old.yaml"), &Lock::default());
    let new = after(&case.join("new.yaml"), &lock_of(&old));
    vec![(case.join("diff.txt"), difference(&old, &new)), (case.join("lock.txt"), names(text(&new, lock::FILE_NAME)))]
}

#[test]
fn what_has_a_name_keeps_it() {
    let mut differing = Vec::new();
    for (path, found) in cases().iter().flat_map(|case| compared(case)) {
        if fs::read_to_string(&path).unwrap_or_default() != found {
            if std::env::var_os("OPBIND_BLESS").is_some() {
                fs::write(&path, &found).unwrap();
            }
            differing.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(differing.is_empty(), "OPBIND_BLESS=1 accepts these:\n{}", differing.join("\n"));
}

#[test]
fn a_second_run_changes_nothing() {
    for case in cases() {
        let old = after(&case.join("old.yaml"), &Lock::default());
        let new = after(&case.join("new.yaml"), &lock_of(&old));
        let again = after(&case.join("new.yaml"), &lock_of(&new));
        assert_eq!(difference(&new, &again), "", "{}", case.display());
        assert_eq!(text(&new, FILE_NAME), text(&again, FILE_NAME), "{}", case.display());
    }
}

#[test]
fn the_lock_of_a_merge_conflict_counts_for_both_sides() {
    for case in cases() {
        let old = after(&case.join("old.yaml"), &Lock::default());
        let new = after(&case.join("new.yaml"), &lock_of(&old));
        let (ours, theirs) = (text(&old, FILE_NAME), text(&new, FILE_NAME));
        let conflict = format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> other\n");
        let merged = after(&case.join("new.yaml"), &Lock::parse(FILE_NAME, &conflict).unwrap());
        assert_eq!(difference(&new, &merged), "", "{}", case.display());
        assert_eq!(text(&merged, FILE_NAME), theirs, "{}", case.display());
    }
}

/// A lock is a file that anybody can edit: a name that the generator would not give is none.
#[test]
fn what_is_no_name_is_ignored() {
    let evil = "\
alias models::Evil%20{}%20mod models::ThingPart 0.1.0
alias models::thing_part models::ThingPart 0.1.0
alias things::../../../evil things::list 0.1.0
alias things::evil();fn%20x things::list 0.1.0
alias things::list things::get_thing 0.1.0
name #/components/schemas/Thing-Part/properties foo_bar evil;
name #/components/schemas/Thing-Part/properties fooBar owner
name #/tags things ../evil
operation #/paths/~1things/get things::evil%22();
schema #/components/schemas/Thing-Part models::Evil%22 0123456789abcdef
short #/components/schemas/Thing-Part ;;;;evil%FF
";
    let evil = evil.replace("%FF", "");
    let description = cases()[0].join("new.yaml");
    let (fresh, made) = (after(&description, &Lock::default()), after(&description, &Lock::parse("x", &evil).unwrap()));
    assert_eq!(difference(&fresh, &made), "");
    assert_eq!(text(&fresh, FILE_NAME), text(&made, FILE_NAME));
}
