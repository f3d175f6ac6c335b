//! `cargo check` of the generated crate, against the same crate with serde's derives.

use crate::Outcome;
use crate::cost::Cost;
use crate::scratch::Scratch;
use crate::table::{Quantity, Row};
use std::fs;

const OURS: &str = "whole";
const DERIVED: &str = "whole-derived";

/// Checks the crate `whole` alone, without its HTTP client. Without `all-models`, models that no operation uses are left out.
pub(crate) fn check(scratch: &Scratch, features: &[&str]) -> Outcome<Vec<Row>> {
    if !scratch.path(DERIVED).exists() {
        scratch.derive(OURS, DERIVED)?;
    }
    let ours = check_alone(scratch, OURS, features)?;
    let derived = check_alone(scratch, DERIVED, features)?;
    let row = |what: &str, part: fn(&Cost) -> Quantity| {
        let what = [&[what], features].concat().join(", ");
        Row::new(&what, part(&ours), "derives", part(&derived))
    };
    Ok(vec![
        row("processor time", |cost| Quantity::Time(cost.cpu)),
        row("wall time", |cost| Quantity::Time(cost.wall)),
        row("peak memory", |cost| Quantity::Memory(cost.peak)),
    ])
}

/// What a crate costs without its dependencies: they are checked before, with an empty crate in its place.
fn check_alone(scratch: &Scratch, name: &str, features: &[&str]) -> Outcome<Cost> {
    eprintln!("checking {name} {features:?} …");
    let library = scratch.path(name).join("src/lib.rs");
    let text = fs::read_to_string(&library)?;
    let features = features.join(",");
    let arguments = ["check", "-p", name, "--no-default-features", "--features", &features];
    fs::write(&library, "")?;
    scratch.cargo(&[OURS, DERIVED], &arguments)?;
    fs::write(&library, text)?;
    let cost = scratch.cargo(&[OURS, DERIVED], &[&arguments[..], &["--offline"]].concat())?;
    // Nothing is cheaper than a check that cargo finds unnecessary.
    let checked = scratch.cargo_said()?.matches("Checking ").count();
    if checked == 1 { Ok(cost) } else { Err(format!("{checked} crates were checked instead of {name} alone").into()) }
}
