//! Whose files are whose, by the lock: what was edited by hand is not lost, and what is not listed is not touched.

use crate::scratch::Scratch;
use crate::{HEADER, account, files};
use opbind::diagnostics::Diagnostics;
use opbind::lock::{Digest, Kind, Lock};
use opbind::output::{Drift, Edits, Files, Ownership, apply, drift};
use std::fs;
use std::os::unix::fs::symlink;

fn lock_of(files: &Files) -> Lock {
    let mut lock = Lock::default();
    files.iter().for_each(|(path, file)| lock.add(Kind::File, [path], [Digest::of_text(&file.text).as_str()]));
    lock
}

fn write_over(files: &Files, scratch: &Scratch, lock: &Lock, edits: Edits) -> Result<Drift, Diagnostics> {
    apply(files, &scratch.path("out"), Ownership::Recorded(lock, edits))
}

/// What is done to a folder that held `old`, with the lock of then.
#[track_caller]
fn written(old: &Files, new: &Files, scratch: &Scratch) -> Vec<String> {
    account(&write_over(new, scratch, &lock_of(old), Edits::Refused).expect("it can be written"))
}

/// A folder as it was written.
fn folder_of(files: &Files) -> Scratch {
    let scratch = Scratch::new();
    write_over(files, &scratch, &Lock::default(), Edits::Refused).expect("the folder is new");
    scratch
}

#[test]
fn what_was_edited_by_hand_is_refused_with_everything_else() {
    let old = files(&[("src/a.rs", "1\n"), ("src/b.rs", "1\n"), ("src/gone.rs", "1\n"), ("src/old/x.rs", "1\n")]);
    let new = files(&[("src/a.rs", "2\n"), ("src/b.rs", "2\n"), ("src/c.rs", "2\n")]);
    let scratch = folder_of(&old);
    scratch.write("out/src/a.rs", "the marker is gone as well\n");
    scratch.write("out/src/c.rs", "mine\n");
    scratch.write("out/src/old/x.rs", format!("{HEADER}edited\n"));
    let before = scratch.files();
    let problems = write_over(&new, &scratch, &lock_of(&old), Edits::Refused).expect_err("edits would be lost");
    assert_eq!(scratch.files(), before, "nothing was touched");
    assert_eq!(
        scratch.relative(&problems.render(&())),
        "\
out/src/a.rs: error[hand-edited]: it was edited since it was generated
  = help: move the edit into the description or opbind.toml, or take it back: `git checkout out/src/a.rs`; `opbind generate --overwrite` replaces it

out/src/c.rs: error[foreign-file]: this file is not generated, but a generated one must go there
  = help: move it away; generated files carry `@generated` in their first line

out/src/old/x.rs: error[hand-edited]: it is no longer generated, but was edited since it was
  = help: keep it under another name, or take it back: `git checkout out/src/old/x.rs`; `opbind generate --overwrite` deletes it
"
    );
    fs::remove_file(scratch.path("out/src/c.rs")).expect("it was written");
    let seen = drift(&new, &scratch.path("out"), Ownership::Recorded(&lock_of(&old), Edits::Refused));
    assert_eq!(seen.expect("edits are drift").edited, ["src/a.rs", "src/old/x.rs"]);
    let over = write_over(&new, &scratch, &lock_of(&old), Edits::Overwritten).expect("that was asked for");
    assert_eq!(over.edited, [""; 0]);
    assert_eq!(
        account(&over),
        ["A src/c.rs +2 -0", "M src/a.rs +2 -1", "M src/b.rs +1 -1", "D src/gone.rs +0 -2", "D src/old/x.rs +0 -2"]
    );
}

#[test]
fn an_edit_that_says_what_would_be_written_is_none() {
    let (old, new) = (files(&[("src/a.rs", "1\n")]), files(&[("src/a.rs", "2\n")]));
    let scratch = folder_of(&old);
    scratch.write("out/src/a.rs", format!("{HEADER}2\n"));
    assert_eq!(written(&old, &new, &scratch), [""; 0]);
}

#[test]
fn line_ends_are_no_edit() {
    let (old, new) = (files(&[("src/a.rs", "1\n"), ("src/gone.rs", "1\n")]), files(&[("src/a.rs", "2\n")]));
    let scratch = folder_of(&old);
    for path in ["out/src/a.rs", "out/src/gone.rs"] {
        scratch.write(path, format!("{HEADER}1\n").replace('\n', "\r\n"));
    }
    assert_eq!(written(&old, &new, &scratch), ["M src/a.rs +1 -1", "D src/gone.rs +0 -2"]);
}

#[test]
fn what_was_deleted_by_hand_is_written_again() {
    let old = files(&[("src/a.rs", "1\n"), ("src/gone.rs", "1\n")]);
    let scratch = folder_of(&old);
    fs::remove_dir_all(scratch.path("out/src")).expect("it was written");
    assert_eq!(written(&old, &files(&[("src/a.rs", "1\n")]), &scratch), ["A src/a.rs +2 -0"]);
}

/// Git merges the file and cannot merge its line in the lock, or somebody chose one of the two lines.
#[test]
fn a_file_that_two_branches_have_changed_is_no_edit() {
    let (base, new) = (files(&[("src/a.rs", "")]), files(&[("src/a.rs", "ours\ntheirs\n")]));
    let scratch = folder_of(&base);
    let conflict =
        "<<<<<<< ours\nfile src/a.rs 0123456789abcdef\n=======\nfile src/a.rs fedcba9876543210\n>>>>>>> theirs\n";
    let both = Lock::parse("opbind.lock", conflict).expect("conflicts can be read");
    let marked = format!("{HEADER}<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n");
    scratch.write("out/src/a.rs", marked);
    let done = write_over(&new, &scratch, &both, Edits::Refused).expect("nobody has edited it");
    assert_eq!(account(&done), ["M src/a.rs +0 -3"]);
    let one = Lock::parse("opbind.lock", "file src/a.rs 0123456789abcdef\n").expect("it is a lock");
    let done = write_over(&new, &scratch, &one, Edits::Refused).expect("it is what is generated");
    assert!(done.is_empty());
}

#[test]
fn what_the_lock_does_not_list_is_not_touched() {
    let old = files(&[("src/a.rs", "")]);
    let scratch = folder_of(&old);
    scratch.write("out/src/runtime/mine.rs", "mine\n");
    scratch.write("out/src/proto.rs", "// @generated by prost-build\n");
    scratch.write("out/src/left.rs", "// @generated from #/components/schemas/left by opbind; do not edit.\n");
    assert_eq!(written(&old, &old, &scratch), ["D src/left.rs +0 -1"], "a merge may lose a line of the lock");
    let lockless = write_over(&old, &scratch, &Lock::default(), Edits::Refused).expect("markers tell what is ours");
    assert_eq!(account(&lockless), ["D src/proto.rs +0 -1", "D src/runtime/mine.rs +0 -1"]);
}

/// Whoever can change the lock cannot delete what is not generated, and nothing outside of the crate.
#[test]
fn a_lock_is_not_believed() {
    let new = files(&[("src/lib.rs", "")]);
    let scratch = Scratch::with(&[
        ("elsewhere/x.rs", HEADER),
        ("out/build.rs", HEADER),
        ("out/src/mine.rs", "mine\n"),
        ("out/src/kept.rs", HEADER),
    ]);
    symlink(scratch.path("elsewhere"), scratch.path("out/src/linked")).expect("links can be made");
    symlink(scratch.path("elsewhere/x.rs"), scratch.path("out/src/link.rs")).expect("links can be made");
    let outside = scratch.path("elsewhere/x.rs").display().to_string();
    let paths = [
        "../elsewhere/x.rs",
        "src/../../elsewhere/x.rs",
        &outside,
        "src/linked/x.rs",
        "src/link.rs",
        "build.rs",
        "src/./kept.rs",
    ];
    let mut lock = Lock::default();
    paths.iter().for_each(|path| lock.add(Kind::File, [*path], [Digest::of_text(HEADER).as_str()]));
    lock.add(Kind::File, ["src/mine.rs"], [Digest::of_text("mine\n").as_str()]);
    let before = scratch.files();
    for edits in [Edits::Refused, Edits::Overwritten] {
        let done = write_over(&new, &scratch, &lock, edits).expect("it can be written");
        assert_eq!(account(&done), ["A src/lib.rs +1 -0"]);
        fs::remove_file(scratch.path("out/src/lib.rs")).expect("it was written");
        assert_eq!(scratch.files(), before);
    }
}

/// What is the user's to edit is brought up to date until somebody does.
#[test]
fn a_kept_file_is_replaced_while_nobody_has_edited_it() {
    let kept = |text: &str| {
        let mut files = files(&[("src/lib.rs", "")]);
        files.insert_kept("Cargo.toml", text).expect("the path is plain");
        files
    };
    let (old, new) = (kept("1\n"), kept("2\n"));
    let scratch = folder_of(&old);
    let mut lock = lock_of(&files(&[("src/lib.rs", "")]));
    let account_of =
        |lock: &Lock| account(&write_over(&new, &scratch, lock, Edits::Refused).expect("it can be written"));
    assert_eq!(account_of(&lock), [""; 0], "the lock is from before such files were in it");
    lock.add(Kind::Kept, ["Cargo.toml"], [Digest::of_text("1\n").as_str()]);
    scratch.write("out/Cargo.toml", "1 and mine\n");
    assert_eq!(account_of(&lock), [""; 0]);
    scratch.write("out/Cargo.toml", "1\r\n");
    assert_eq!(account_of(&lock), ["M Cargo.toml +1 -1"]);
}
