//! What cannot be written is refused, and nothing is touched.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use opbind::output::{Ownership, apply};

use crate::scratch::Scratch;
use crate::{HEADER, account, files, refusal, write};

#[test]
fn a_foreign_file_is_never_replaced() {
    let scratch =
        Scratch::with(&[("out/src/lib.rs", "fn mine() {}\n"), ("out/src/b.rs/x", ""), ("out/src/c", "a file")]);
    let files = files(&[("src/lib.rs", ""), ("src/a.rs", ""), ("src/b.rs", ""), ("src/c/d.rs", "")]);
    assert_eq!(
        refusal(&files, &scratch),
        "\
out/src/b.rs: error[foreign-file]: a folder stands where this file must go

out/src/c: error[foreign-file]: a file or symbolic link stands where a folder must go

out/src/lib.rs: error[foreign-file]: this file is not generated, but a generated one must go there
  = help: move it away; generated files carry `@generated` in their first line
"
    );
}

#[test]
fn a_read_only_folder_is_refused_before_anything_is_written() {
    let scratch = Scratch::new();
    write(&files(&[("src/lib.rs", "a\n"), ("src/locked/x.rs", "b\n")]), &scratch);
    let locked = scratch.path("out/src/locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("it is ours");
    let shown = refusal(&files(&[("src/lib.rs", "changed\n"), ("src/locked/x.rs", "changed\n")]), &scratch);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("it is ours");
    assert_eq!(
        shown,
        "out/src/locked: error[unwritable]: the folder is read-only\n  = help: make it writable, or choose another with --out\n"
    );
}

#[test]
fn a_failure_while_writing_takes_everything_back() {
    let scratch = Scratch::new();
    write(&files(&[("src/lib.rs", "a\n"), ("src/gone.rs", "b\n")]), &scratch);
    let too_long = format!("src/new/{}.rs", "x".repeat(300));
    let before = scratch.files();
    let changed = files(&[("src/lib.rs", "changed\n"), ("src/fresh/a.rs", ""), (&too_long, "")]);
    assert!(apply(&changed, &scratch.path("out"), Ownership::Crate).is_err());
    assert_eq!(scratch.files(), before);
    assert!(apply(&changed, &scratch.path("other/out"), Ownership::Crate).is_err());
    assert!(!scratch.path("other/out").exists());
}

#[test]
fn symbolic_links_are_not_followed_out_of_the_folder() {
    let scratch = Scratch::with(&[("out/src/a.rs", HEADER), ("elsewhere/x.rs", HEADER)]);
    symlink(scratch.path("elsewhere"), scratch.path("out/src/linked")).expect("links can be made");
    symlink(scratch.path("elsewhere/x.rs"), scratch.path("out/src/file.rs")).expect("links can be made");
    assert_eq!(account(&write(&files(&[("src/lib.rs", "")]), &scratch)), ["A src/lib.rs +1 -0", "D src/a.rs +0 -1"]);
    assert!(scratch.path("elsewhere/x.rs").exists());
    let shown = refusal(&files(&[("src/linked/x.rs", ""), ("src/file.rs", "")]), &scratch);
    assert_eq!(
        shown,
        "\
out/src/file.rs: error[foreign-file]: a symbolic link stands where this file must go

out/src/linked: error[foreign-file]: a file or symbolic link stands where a folder must go
"
    );
}

#[test]
fn the_output_folder_must_be_a_folder() {
    let scratch = Scratch::with(&[("out", "a file")]);
    assert!(
        refusal(&files(&[("src/lib.rs", "")]), &scratch)
            .contains("out: error[unwritable]: a file stands where the output folder must go")
    );
}
