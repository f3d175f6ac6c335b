//! What a generated crate depends on: without features no HTTP client, no async runtime and no TLS; in a browser none of them ever.

use std::collections::BTreeSet;
use std::process::Command;

/// Whatever moves requests, runs futures or encrypts.
const HEAVY: [&str; 16] = [
    "async-io",
    "aws-lc-rs",
    "h2",
    "hyper",
    "hyper-util",
    "mio",
    "native-tls",
    "openssl",
    "ring",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "tower",
    "tower-service",
    "ureq",
];

#[test]
fn without_features_there_is_nothing_heavy() {
    let names = names(&["--no-default-features"]);
    assert!(names.contains("http") && names.contains("serde_json"), "{names:?}");
    assert_eq!(heavy(&names), [""; 0]);
    assert!(!names.contains("reqwest"), "{names:?}");
    // What one more would be for has to be worth it.
    assert!(names.len() <= 14, "{names:?}");
}

#[test]
fn in_a_browser_there_is_nothing_heavy_but_fetch() {
    let names = names(&["--target", "wasm32-unknown-unknown", "--features", "blocking"]);
    assert!(names.contains("reqwest") && names.contains("wasm-bindgen-futures"), "{names:?}");
    assert_eq!(heavy(&names), [""; 0]);
}

/// The tests above can fail.
#[test]
fn with_features_it_is_there() {
    let names = names(&[]);
    assert!(names.contains("reqwest") && heavy(&names).contains(&"tokio"), "{names:?}");
}

fn heavy(names: &BTreeSet<String>) -> Vec<&'static str> {
    HEAVY.into_iter().filter(|name| names.contains(*name)).collect()
}

/// The names of all crates that the published crate depends on, itself included.
fn names(arguments: &[&str]) -> BTreeSet<String> {
    let run = Command::new(env!("CARGO"))
        .args(["tree", "--package", "github-packages", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .output()
        .expect("cargo runs the tests, so it can be run");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = String::from_utf8(run.stdout).expect("names of crates are ASCII");
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}
