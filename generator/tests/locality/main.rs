//! Locality: a change of the description changes the files of what it is about, and no others.
//!
//! Random edits are made to descriptions, each is generated from, and what differs is compared with what the edit is about: which
//! files, and how much of each. The description is that of `fuzz/`, which has most constructs; `OPBIND_LOCALITY` names others (JSON or
//! YAML, separated by spaces), `OPBIND_EDITS` says how many edits each gets, `OPBIND_LOCALITY_TOGETHER` how many of them are made
//! at once, and `OPBIND_LOCALITY_TABLE` where the figures go. See `docs/LOCALITY.md`.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod chance;
mod edits;
mod extent;
mod fault;
mod graph;
mod json;
mod judge;
mod places;
mod table;
mod trial;

use std::path::{Path, PathBuf};
use std::{env, fs};
use table::Table;
use trial::Trial;

#[test]
fn an_edit_changes_what_it_is_about() {
    let named = env::var("OPBIND_LOCALITY").unwrap_or_default();
    let paths =
        if named.is_empty() { vec![constructs()] } else { named.split_whitespace().map(PathBuf::from).collect() };
    let mut table = Table::default();
    let mut strays = 0;
    for path in paths {
        strays += edited(&path, &mut table);
    }
    println!("{}", table.markdown());
    assert!(strays == 0, "{strays} edits changed what they are not about");
    assert!(table.kinds() > 40, "hardly any edit could be made");
}

/// How many edits of the description at a path changed what they are not about.
fn edited(path: &Path, table: &mut Table) -> usize {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let (trial, numbers) = (trial(path), (0..number("OPBIND_EDITS", 220)).collect::<Vec<_>>());
    let together = usize::try_from(number("OPBIND_LOCALITY_TOGETHER", 1)).unwrap().max(1);
    let mut strays = 0;
    for numbers in numbers.chunks(together) {
        for outcome in trial.run_together(numbers) {
            table.add(&name, &outcome);
            outcome.strays.iter().for_each(|stray| println!("{name} {stray}"));
            strays += usize::from(!outcome.strays.is_empty());
        }
        env::var("OPBIND_LOCALITY_TABLE").into_iter().for_each(|to| fs::write(to, table.markdown()).unwrap());
    }
    strays
}

fn number(variable: &str, usual: u64) -> u64 {
    env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn constructs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/constructs.yaml")
}

fn trial(path: &Path) -> Trial {
    Trial::of(&fs::read_to_string(path).unwrap())
}
