//! Bad input of every kind: exactly what is said about it, all of it at once, exit code 2, and nothing is written.
//!
//! `cases/<case>/` is a folder in which the program is called with the words in its file `arguments`; what it says is in
//! its file `stderr`. `OPBIND_BLESS=1` rewrites those.

use crate::run::opbind;
use crate::scratch::Scratch;
use std::fs;
use std::path::Path;

const CASES: &str = "tests/command_line/cases";

#[test]
fn every_bad_input_is_refused_with_the_expected_words() {
    let mut blessed = Vec::new();
    let mut cases = 0;
    for case in fs::read_dir(CASES).expect("tests run in the folder of their package") {
        let case = case.expect("the folder can be read").path();
        let said = refuse(&case);
        let expected = fs::read_to_string(case.join("stderr")).unwrap_or_default();
        if std::env::var_os("OPBIND_BLESS").is_some() {
            fs::write(case.join("stderr"), &said).expect("the case can be changed");
            blessed.extend((said != expected).then(|| case.join("stderr").display().to_string()));
        } else {
            assert_eq!(said, expected, "{}", case.display());
        }
        cases += 1;
    }
    assert!(cases > 0 && std::env::var_os("OPBIND_BLESS").is_none(), "blessed; read: {blessed:#?}");
}

/// What the program says in a copy of this folder.
fn refuse(case: &Path) -> String {
    let folder = Scratch::new();
    copy(case, &folder, "");
    let before = folder.files();
    let arguments = fs::read_to_string(case.join("arguments")).expect("a case has arguments");
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let run = opbind(&folder, &arguments);
    assert_eq!(run.code, Some(2), "{}: {}", case.display(), run.stderr);
    assert_eq!(run.stdout, "", "{}", case.display());
    assert_eq!(folder.files(), before, "{}: nothing is written", case.display());
    folder.relative(&run.stderr)
}

fn copy(from: &Path, to: &Scratch, prefix: &str) {
    for entry in fs::read_dir(from).expect("the case can be read") {
        let entry = entry.expect("the case can be read");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(&entry.path(), to, &format!("{name}/"));
        } else if name != "stderr" && name != "arguments" {
            to.write(&name, fs::read(entry.path()).expect("the case can be read"));
        }
    }
}
