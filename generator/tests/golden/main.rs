//! Small descriptions, each about one thing, and the Rust they become.
//!
//! `cases/<case>/api.yaml` or `api.json` is generated and compared with `cases/<case>/expected/`. To accept what is
//! generated now, run `OPBIND_BLESS=1 cargo test -p opbind --test golden`, and read the diff: the files are what a user
//! will see, and each of them was once read and found to mean what its description says.

mod case;
mod compile;
mod workspace;

use case::Case;

#[test]
fn every_case_becomes_what_is_expected() {
    let differences: Vec<String> = Case::all().iter().flat_map(|case| case.differences()).collect();
    if std::env::var_os("OPBIND_BLESS").is_some() {
        Case::all().iter().for_each(Case::bless);
        panic!("blessed; read these before you commit them:\n{}", differences.join("\n"));
    }
    assert!(differences.is_empty(), "OPBIND_BLESS=1 accepts these:\n{}", differences.join("\n"));
}

/// What is generated depends on the description, not on the folder from which it is named.
#[test]
fn no_case_depends_on_how_its_path_is_written() {
    for case in Case::all() {
        let absolute = std::fs::canonicalize(&case.entry).expect("the case is there");
        assert_eq!(case.generate().files, case.generate_from(&absolute).files, "{}", case.name);
    }
}
