//! The word of somebody else: cargo-semver-checks compares the public items of the two crates that two descriptions make, and
//! each break that it finds has to be in our report, as a breaking change of that item. So where ours is additive it finds nothing.
//!
//! Asked for, because it takes minutes: `cargo install cargo-semver-checks --locked`, then
//! `cargo test -p opbind --test semver -- --ignored --nocapture`. Without the program the tests say so and do nothing.
//! `OPBIND_EDITS` says how many random edits are made; `OPBIND_HISTORY` is a folder with versions of a description (`<version>.json`), which are
//! compared one after the other, with the features `OPBIND_FEATURES` of their crates; `OPBIND_ITEMS` is a folder that keeps what rustdoc makes of them. What it cannot see, and the last run: `docs/SEMVER.md`.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod checker;
mod covering;
mod crates;
mod judgement;

// The random edits are those of the tests of locality.
#[path = "../locality/chance.rs"]
mod chance;
#[path = "../locality/edits/mod.rs"]
#[allow(dead_code, reason = "what an edit is about matters only there")]
mod edits;
#[path = "../locality/extent.rs"]
#[allow(dead_code, reason = "what an edit is about matters only there")]
mod extent;
#[path = "../locality/graph.rs"]
#[allow(dead_code, reason = "what an edit is about matters only there")]
mod graph;
#[path = "../locality/json.rs"]
#[allow(dead_code, reason = "what an edit is about matters only there")]
mod json;
#[path = "../locality/places.rs"]
#[allow(dead_code, reason = "what an edit is about matters only there")]
mod places;

use chance::Chance;
use crates::Crate;
use edits::Base;
use graph::Graph;
use json::Json;
use judgement::Judgement;
use opbind::lock::Lock;
use places::Places;
use std::path::Path;
use std::{env, fs};

/// Types that no operation uses are there with a feature only, so both are looked at.
const FEATURES: &[&str] = &["", "all-models"];

#[test]
#[ignore = "takes minutes, and needs cargo-semver-checks"]
fn what_it_finds_in_the_cases_of_changes_is_reported() {
    let Some(checker) = checker::find() else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/change/cases");
    let mut all = Judgement::default();
    for case in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let [old, new] = ["old.yaml", "new.yaml"].map(|name| case.join(name));
        let old_crate = Crate::of(&old, &Lock::default(), FEATURES).unwrap();
        let new_crate = Crate::of(&new, &old_crate.lock, FEATURES).unwrap();
        all.add(&case.display().to_string(), checker.judge(&old_crate, &new_crate));
        // What came goes.
        let back = Crate::of(&old, &new_crate.lock, FEATURES).unwrap();
        all.add(&format!("{}, back", case.display()), checker.judge(&new_crate, &back));
    }
    all.conclude(10);
}

#[test]
#[ignore = "takes minutes, and needs cargo-semver-checks"]
fn what_it_finds_after_random_edits_is_reported() {
    let Some(checker) = checker::find() else { return };
    let count: u64 = env::var("OPBIND_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(55);
    let constructs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/constructs.yaml");
    let root: Json = serde_yaml::from_str(&fs::read_to_string(constructs).unwrap()).unwrap();
    let base = Base { places: Places::of(&root), graph: Graph::of(&root), root };
    let old = Crate::made(&base.root, &Lock::default(), FEATURES).unwrap();
    let mut all = Judgement::default();
    for (number, make) in (0..count).zip(edits::all().into_iter().cycle()) {
        let mut root = base.root.clone();
        let Some(edit) = make(&mut root, &base, &mut Chance::new(number)) else { continue };
        let Some(new) = Crate::made(&root, &old.lock, FEATURES) else { continue };
        all.add(&format!("{} ({number})", edit.kind), checker.judge(&old, &new));
    }
    all.conclude(1);
}

#[test]
#[ignore = "takes minutes for each version, and needs cargo-semver-checks"]
fn what_it_finds_in_a_history_is_reported() {
    let Some(checker) = checker::find() else { return };
    let features = env::var("OPBIND_FEATURES").unwrap_or_default();
    let (mut all, mut before) = (Judgement::default(), None::<(String, Crate)>);
    for path in crates::history() {
        let known = before.as_ref().map(|(_, old)| old.lock.clone()).unwrap_or_default();
        let (name, new) = (path.display().to_string(), Crate::of_version(&path, &known, &features));
        if let Some((old_name, old)) = &before {
            all.add(&format!("{old_name} to {name}"), checker.judge(old, &new));
        }
        before = Some((name, new));
    }
    all.conclude(0);
}
