//! Writing output folders: what is written, what is left alone, and that failures leave no trace.
//! On Unix only, since links and permissions are part of it.
#![cfg(unix)]

#[path = "../load/scratch.rs"]
mod scratch;

mod edits;
mod paths;
mod refusals;

use std::fs;
use std::os::unix::fs::MetadataExt;

use opbind::output::{Drift, Files, Ownership, apply, drift};
use scratch::Scratch;

const HEADER: &str = "// @generated from spec\n";

fn files(entries: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, text) in entries {
        files.insert(*path, format!("{HEADER}{text}")).expect("the path is plain");
    }
    files
}

fn write(files: &Files, scratch: &Scratch) -> Drift {
    apply(files, &scratch.path("out"), Ownership::Crate).expect("it can be written")
}

fn refusal(files: &Files, scratch: &Scratch) -> String {
    let before = scratch.files();
    let findings = apply(files, &scratch.path("out"), Ownership::Crate).expect_err("it cannot be written");
    assert_eq!(drift(files, &scratch.path("out"), Ownership::Crate).as_ref(), Err(&findings), "drift foresees it");
    assert_eq!(scratch.files(), before, "nothing was touched");
    scratch.relative(&findings.render(&()))
}

fn account(drift: &Drift) -> Vec<String> {
    let line = |sign: &'static str| {
        move |change: &opbind::output::Change| {
            format!("{sign} {} +{} -{}", change.path, change.lines_added, change.lines_removed)
        }
    };
    let changed = drift.changed.iter().map(line("M"));
    drift.added.iter().map(line("A")).chain(changed).chain(drift.removed.iter().map(line("D"))).collect()
}

#[test]
fn a_new_folder_is_made_whole() {
    let scratch = Scratch::new();
    let files = files(&[("src/lib.rs", "mod a;\n"), ("src/models/a.rs", "x\ny\n")]);
    let expected = ["A src/lib.rs +2 -0", "A src/models/a.rs +3 -0"];
    assert_eq!(account(&drift(&files, &scratch.path("out"), Ownership::Crate).expect("it can be compared")), expected);
    assert_eq!(scratch.files(), [], "comparing writes nothing");
    assert_eq!(account(&write(&files, &scratch)), expected);
    let paths: Vec<String> = scratch.files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["out/", "out/src/", "out/src/lib.rs", "out/src/models/", "out/src/models/a.rs"]);
    assert!(write(&files, &scratch).is_empty());
}

#[test]
fn only_what_differs_is_written_and_what_is_no_longer_ours_is_deleted() {
    let scratch = Scratch::new();
    write(&files(&[("src/lib.rs", "a\n"), ("src/same.rs", "b\n"), ("src/old/deep/x.rs", "c\n")]), &scratch);
    scratch.write("out/src/old/mine.rs", "fn mine() {}\n");
    scratch.write("out/src/runtime/left.rs", "no header\n");
    scratch.write("out/notes.txt", "mine");
    let inode = || fs::metadata(scratch.path("out/src/same.rs")).expect("it is there").ino();
    let before = inode();
    let drift =
        write(&files(&[("src/lib.rs", "a\nmore\n"), ("src/same.rs", "b\n"), ("src/new/y.rs", "d\n")]), &scratch);
    assert_eq!(
        account(&drift),
        ["A src/new/y.rs +2 -0", "M src/lib.rs +1 -0", "D src/old/deep/x.rs +0 -2", "D src/runtime/left.rs +0 -1"]
    );
    assert_eq!(inode(), before, "an unchanged file is not written again");
    let paths: Vec<String> = scratch.files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "out/",
            "out/notes.txt",
            "out/src/",
            "out/src/lib.rs",
            "out/src/new/",
            "out/src/new/y.rs",
            "out/src/old/",
            "out/src/old/mine.rs",
            "out/src/same.rs"
        ]
    );
}

/// Of the tests, those are ours that say so.
#[test]
fn a_generated_test_goes_and_a_test_of_the_user_stays() {
    let scratch = Scratch::new();
    write(&files(&[("src/lib.rs", "a\n"), ("tests/examples/main.rs", "b\n")]), &scratch);
    scratch.write("out/tests/mine.rs", "#[test]\nfn mine() {}\n");
    assert_eq!(account(&write(&files(&[("src/lib.rs", "a\n")]), &scratch)), ["D tests/examples/main.rs +0 -2"]);
    assert!(scratch.path("out/tests/mine.rs").exists());
}

#[test]
fn every_byte_counts_but_for_the_line_ends_of_git() {
    let scratch = Scratch::new();
    let files = files(&[("src/lib.rs", "a\n")]);
    write(&files, &scratch);
    scratch.write("out/src/lib.rs", format!("{HEADER}a\r\n"));
    assert!(write(&files, &scratch).is_empty());
    scratch.write("out/src/lib.rs", format!("{HEADER}a\n\r"));
    assert_eq!(account(&write(&files, &scratch)), ["M src/lib.rs +0 -1"]);
    fs::remove_dir_all(scratch.path("out/src")).expect("it is there");
    assert_eq!(account(&write(&files, &scratch)), ["A src/lib.rs +2 -0"]);
    assert_eq!(fs::read_to_string(scratch.path("out/src/lib.rs")).ok(), files.get("src/lib.rs").map(str::to_owned));
}

#[test]
fn files_to_keep_are_written_once() {
    let scratch = Scratch::new();
    let mut files = files(&[("src/lib.rs", "")]);
    files.insert_kept("Cargo.toml", "[package]\n").expect("the path is plain");
    files.insert("README.md", "<!-- @generated -->\nhello\n").expect("the path is plain");
    write(&files, &scratch);
    scratch.write("out/Cargo.toml", "[package] # mine\n");
    scratch.write("out/README.md", "<!-- @generated -->\nold\n");
    assert_eq!(account(&write(&files, &scratch)), ["M README.md +1 -1"]);
    assert_eq!(fs::read_to_string(scratch.path("out/Cargo.toml")).ok().as_deref(), Some("[package] # mine\n"));
    scratch.write("out/README.md", "# mine\n");
    assert!(refusal(&files, &scratch).starts_with("out/README.md: error[foreign-file]"));
}
