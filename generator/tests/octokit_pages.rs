//! The operations of GitHub that go on page by page are those that octokit goes through, but for a few.
//!
//! Needs GitHub's description and octokit's list, which are not ours to carry: `OPBIND_SHARED` names the folder with
//! `corpus/github.json` and `github/octokit_paginating.json`. Without it nothing is compared.
#![allow(clippy::unwrap_used, clippy::panic)]

use opbind::config::Config;
use opbind::generate;
use opbind::load::Sources;
use std::collections::BTreeSet;
use std::path::Path;

/// What octokit goes through and we do not, and why: `docs/PAGINATION.md`.
const TWO_LISTS: [&str; 2] =
    ["GET /repos/{owner}/{repo}/compare/{basehead}", "GET /repos/{owner}/{repo}/compare/{base}...{head}"];

#[test]
fn what_goes_on_is_what_octokit_goes_through() {
    let shared = std::env::var("OPBIND_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let shared = Path::new(&shared);
    let Ok(theirs) = std::fs::read_to_string(shared.join("github/octokit_paginating.json")) else {
        println!("nothing compared: there is no octokit_paginating.json in {}", shared.display());
        return;
    };
    let theirs: BTreeSet<String> = serde_json::from_str(&theirs).unwrap();
    let sources = Sources::read(&[shared.join("corpus/github.json")]).unwrap();
    let made = generate(&sources, &Config::named("github")).unwrap();
    let routes = made.findings.iter().filter(|it| it.rule == "paginated").filter_map(|it| it.pointer.as_deref());
    let ours: BTreeSet<String> = routes.map(route).collect();
    assert_eq!(theirs.difference(&ours).collect::<Vec<_>>(), TWO_LISTS.iter().collect::<Vec<_>>());
    assert_eq!(ours.difference(&theirs).collect::<Vec<_>>(), Vec::<&String>::new());
}

/// `GET /gists` for `/paths/~1gists/get`.
fn route(pointer: &str) -> String {
    let (path, method) = pointer.trim_start_matches("/paths/").rsplit_once('/').unwrap();
    format!("{} {}", method.to_uppercase(), path.replace("~1", "/").replace("~0", "~"))
}
