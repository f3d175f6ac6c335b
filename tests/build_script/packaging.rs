//! What is published is complete, and brings in nothing of the generator.

use crate::checkout::Checkout;
use std::collections::BTreeSet;

/// Names of packages that no crate may need for models and requests alone: procedural macros and what they are made
/// with, HTTP clients, async runtimes, TLS.
const HEAVY: &[&str] = &[
    "syn",
    "quote",
    "proc-macro2",
    "serde_derive",
    "reqwest",
    "hyper",
    "h2",
    "tokio",
    "futures-util",
    "rustls",
    "ring",
    "openssl",
    "native-tls",
    "url",
    "idna",
];

#[test]
fn the_package_builds_on_its_own_and_locks_nothing_of_the_generator() {
    let checkout = Checkout::fresh();
    // With the transport it is compiled by all the other tests; here it would be compiled a second time, for a minute.
    checkout.succeeds(&["package", "-p", "github-packages", "--allow-dirty", "--no-default-features"]);
    let lock = checkout.target().join("package/github-packages-0.1.0/Cargo.lock");
    let lock = std::fs::read_to_string(lock).expect("cargo has unpacked what it packaged");
    let lock: serde_json::Value = toml::from_str(&lock).expect("cargo writes TOML");
    let packages = lock["package"].as_array().expect("a lock file lists packages");
    let locked: BTreeSet<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    assert!(locked.contains("github-packages") && locked.contains("serde_json"), "{locked:?}");
    for ours in ["opbind", "opbind-checkout", "prettyplease", "clap", "heck", "pulldown-cmark"] {
        assert!(!locked.contains(ours), "{ours}");
    }
}

/// The lock file names `syn` and `quote` for all that: serde names `serde_derive` for a target that does not exist, to
/// keep the versions of the two in step. What counts is what is compiled.
#[test]
fn without_the_transport_nothing_heavy_is_compiled() {
    let checkout = Checkout::fresh();
    let reached = |features: &[&str]| -> BTreeSet<String> {
        let tree = ["tree", "-p", "github-packages", "--edges", "normal,build", "--prefix", "none"];
        let lines = checkout.succeeds(&[&tree[..], features].concat());
        lines.lines().filter_map(|line| line.split(' ').next().map(str::to_owned)).collect()
    };
    let heavy = |reached: &BTreeSet<String>| {
        reached.iter().filter(|name| HEAVY.contains(&name.as_str())).cloned().collect::<Vec<_>>()
    };
    let without = reached(&["--no-default-features"]);
    assert!(without.contains("serde_json"), "{without:?}");
    assert_eq!(heavy(&without), [""; 0]);
    assert!(heavy(&reached(&[])).contains(&"reqwest".to_owned()), "the transport is what makes the difference");
}
