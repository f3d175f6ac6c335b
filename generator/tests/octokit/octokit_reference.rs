//! The facts of three pages of octokit's own reference.
//!
//! They were written from a description as old as `@octokit/openapi` 10.0.0, which `OPBIND_OCTOKIT` names if it is there
//! (`.ci/octokit` gets it). In `spec/`, which is newer, one of the three has two more parameters.
#![allow(clippy::type_complexity, reason = "a table")]

use opbind::config::Config;
use opbind::load::Sources;
use opbind::reference::octokit::{Endpoint, endpoints};
use opbind::reference::{Style, pages};
use std::path::{Path, PathBuf};

/// Method, title, route, and each parameter with whether it is required.
const FACTS: [(&str, &str, &str, &[(&str, bool)]); 3] = [
    (
        "getPackageVersionForOrganization",
        "Get a package version for an organization",
        "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        &[("package_type", true), ("package_name", true), ("org", true), ("package_version_id", true)],
    ),
    (
        "getPackageVersionForUser",
        "Get a package version for a user",
        "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
        &[("package_type", true), ("package_name", true), ("package_version_id", true), ("username", true)],
    ),
    (
        "listPackagesForUser",
        "List packages for a user",
        "GET /users/{username}/packages",
        &[("package_type", true), ("visibility", false), ("username", true)],
    ),
];

const EXAMPLES: [&str; 3] = [
    "octokit.rest.packages.getPackageVersionForOrganization({ package_type, package_name, org, package_version_id })",
    "octokit.rest.packages.getPackageVersionForUser({ package_type, package_name, package_version_id, username })",
    "octokit.rest.packages.listPackagesForUser({ package_type, username })",
];

fn facts(endpoint: &Endpoint) -> Vec<(&str, bool)> {
    endpoint.parameters.iter().map(|it| (it.name.as_str(), it.required)).collect()
}

fn compare(description: &Path, added: &[(&str, bool)]) {
    let sources = Sources::read(&[description.to_path_buf()]).unwrap();
    let config = Config::named("github-packages");
    let all = endpoints(&sources, &config).unwrap();
    let pages = pages(&sources, &config, Style::Octokit).unwrap();
    for ((method, title, route, parameters), example) in FACTS.iter().zip(EXAMPLES) {
        let endpoint = all.iter().find(|it| it.scope == "packages" && it.method == *method).unwrap();
        assert_eq!((endpoint.title.as_str(), endpoint.route.as_str()), (*title, *route));
        let mut expected = parameters.to_vec();
        expected.extend_from_slice(if *method == "listPackagesForUser" { added } else { &[] });
        assert_eq!(facts(endpoint), expected, "{method}");
        let page = pages.get(&format!("packages/{method}.md")).unwrap();
        let front = format!(
            "---\nname: {title}\nexample: {example}\nroute: {route}\nscope: packages\ntype: API method\n---\n\n"
        );
        assert!(page.starts_with(&front), "{page}");
        assert!(page.contains(&format!("\n\n# {title}\n\n")), "{page}");
    }
}

#[test]
fn three_pages_have_the_facts_of_octokits_but_for_what_was_added_since() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    compare(&spec, &[("page", false), ("per_page", false)]);
}

#[test]
fn three_pages_have_the_facts_of_octokits_in_the_description_they_were_made_from() {
    match std::env::var_os("OPBIND_OCTOKIT").map(PathBuf::from) {
        Some(description) => compare(&description, &[]),
        None => println!("nothing compared: OPBIND_OCTOKIT names no api.github.com.json of @octokit/openapi 10.0.0"),
    }
}
