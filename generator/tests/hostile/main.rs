//! Descriptions that nobody would write, made out of every construct at random: whatever one says, what comes out is a
//! crate, the same each time, in which no two things have one name.
//!
//! A description is a function of its seed. `OPBIND_HOSTILE_SEED` and `OPBIND_HOSTILE_CASES` choose others than the usual
//! ones, `OPBIND_HOSTILE_KEEP=folder` writes them down. Compiling what comes out takes minutes, so it is asked for:
//! `cargo test -p opbind --test hostile -- --ignored`.

mod check;
mod compile;
mod components;
mod description;
mod incoming;
mod operations;
mod random;
mod schemas;
mod servers;
mod swagger;
mod texts;
#[path = "../golden/workspace.rs"]
mod workspace;
mod yaml;

use description::Description;

/// The seeds to try: so many, from the one that is asked for.
fn seeds(usual: u64) -> std::ops::Range<u64> {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let first = asked("OPBIND_HOSTILE_SEED").unwrap_or(0);
    first..first + asked("OPBIND_HOSTILE_CASES").unwrap_or(usual)
}

#[test]
fn whatever_is_described_becomes_a_crate() {
    let failed = |seed: &u64| std::panic::catch_unwind(|| becomes_a_crate(*seed)).is_err();
    let failed: Vec<u64> = seeds(60).filter(failed).collect();
    assert!(failed.is_empty(), "OPBIND_HOSTILE_SEED=n OPBIND_HOSTILE_CASES=1 shows each of these alone: {failed:?}");
}

fn becomes_a_crate(seed: u64) {
    let description = Description::new(seed);
    description.keep();
    if let Some(generated) = check::generates(&description) {
        check::parses(&generated, seed);
        check::names_are_unique(&generated, seed);
        check::files_are_bounded(&generated, seed);
        check::is_stable(&description, &generated);
    }
}
