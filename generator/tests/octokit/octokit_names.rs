//! Octokit's methods, and what is called like them here: all 1,044 are looked up, and each difference has its reason
//! (`docs/OCTOKIT.md`).
//!
//! Needs GitHub's description and octokit's list, which are not ours to carry: `OPBIND_SHARED` names the folder with
//! `corpus/github.json` and `github/octokit_methods.json`. Without it nothing is compared.

use heck::ToSnakeCase;
use opbind::catalogue::{self, Catalogue, Entry, Input};
use opbind::config::Config;
use opbind::load::Sources;
use opbind::reference::octokit::{Endpoint, endpoints};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// Octokit's, of an operation that the description no longer has.
const GONE: [&str; 20] = [
    "copilot.copilotMetricsForOrganization",
    "copilot.copilotMetricsForTeam",
    "orgs.customPropertiesForOrgsCreateOrUpdateOrganizationValues",
    "orgs.customPropertiesForOrgsGetOrganizationValues",
    "reactions.createForTeamDiscussionCommentInOrg",
    "reactions.createForTeamDiscussionInOrg",
    "reactions.deleteForTeamDiscussion",
    "reactions.deleteForTeamDiscussionComment",
    "reactions.listForTeamDiscussionCommentInOrg",
    "reactions.listForTeamDiscussionInOrg",
    "teams.createDiscussionCommentInOrg",
    "teams.createDiscussionInOrg",
    "teams.deleteDiscussionCommentInOrg",
    "teams.deleteDiscussionInOrg",
    "teams.getDiscussionCommentInOrg",
    "teams.getDiscussionInOrg",
    "teams.listDiscussionCommentsInOrg",
    "teams.listDiscussionsInOrg",
    "teams.updateDiscussionCommentInOrg",
    "teams.updateDiscussionInOrg",
];

/// Octokit's, of an operation whose path is `/orgs/…` now instead of `/organizations/…`.
const MOVED: [&str; 3] = [
    "dependabot.repositoryAccessForOrg",
    "dependabot.setRepositoryAccessDefaultLevel",
    "dependabot.updateRepositoryAccessForOrg",
];

/// Read once for all tests: GitHub's description is large.
static COMPARED: LazyLock<Option<Compared>> = LazyLock::new(compared);

struct Compared {
    octokit: Vec<Value>,
    endpoints: BTreeMap<String, Endpoint>,
    catalogue: Catalogue,
}

fn compared() -> Option<Compared> {
    let shared = std::env::var("OPBIND_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let shared = Path::new(&shared);
    let Ok(methods) = std::fs::read_to_string(shared.join("github/octokit_methods.json")) else {
        println!("nothing compared: there is no octokit_methods.json in {}", shared.display());
        return None;
    };
    let sources = Sources::read(&[shared.join("corpus/github.json")]).unwrap();
    let config = Config::named("github");
    let all = endpoints(&sources, &config).unwrap();
    Some(Compared {
        octokit: serde_json::from_str(&methods).unwrap(),
        endpoints: all.into_iter().map(|it| (format!("{}.{}", it.scope, it.method), it)).collect(),
        catalogue: catalogue::read(&sources, &config).unwrap(),
    })
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

fn key(method: &Value) -> String {
    format!("{}.{}", text(method, "scope"), text(method, "method"))
}

#[test]
fn every_method_of_octokits_is_there_at_its_route() {
    let Some(Compared { octokit, endpoints, .. }) = &*COMPARED else { return };
    assert_eq!(octokit.len(), 1_044);
    let missing: Vec<_> = octokit.iter().map(key).filter(|key| !endpoints.contains_key(key)).collect();
    assert_eq!(missing, GONE);
    let route = |it: &Value| text(it, "route").to_owned();
    let ours = |it: &Value| endpoints.get(&key(it)).map(|it| it.route.replace("{origin}", ""));
    let elsewhere = octokit.iter().filter(|it| ours(it).is_some_and(|ours| ours != route(it)));
    assert_eq!(elsewhere.map(key).collect::<Vec<_>>(), MOVED);
}

#[test]
fn former_names_bodies_and_hosts_are_octokits() {
    let Some(Compared { octokit, endpoints, .. }) = &*COMPARED else { return };
    let (mut renamed, mut bodies, mut parameters) = (0, 0, 0);
    for (method, endpoint) in octokit.iter().filter_map(|it| Some((it, endpoints.get(&key(it))?))) {
        let said = &method["decorations"];
        let now =
            said["renamed"].as_array().map(|it| format!("{}.{}", it[0].as_str().unwrap(), it[1].as_str().unwrap()));
        renamed += usize::from(now.is_some());
        assert_eq!(endpoint.renamed, now, "{}", key(method));
        let has = |name: &str, required: bool| {
            endpoint.parameters.iter().any(|it| it.name == name && it.required == required)
        };
        if let Some(name) = said["mapToData"].as_str() {
            bodies += 1;
            assert!(has(name, true), "{}", key(method));
        }
        for (former, _) in said["renamedParameters"].as_object().into_iter().flatten() {
            parameters += 1;
            assert!(has(former, false), "{}", key(method));
        }
        assert_eq!(method["defaults"]["baseUrl"].is_string(), endpoint.route.contains("{origin}"), "{}", key(method));
    }
    assert_eq!((renamed, bodies, parameters), (29, 12, 2));
}

#[test]
fn methods_in_rust_are_octokits_in_snake_case() {
    let Some(Compared { octokit, endpoints, catalogue }) = &*COMPARED else { return };
    let by_id: BTreeMap<&str, &Entry> = catalogue.operations.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut other = Vec::new();
    for (method, endpoint) in octokit.iter().filter_map(|it| Some((it, endpoints.get(&key(it))?))) {
        let rust = &by_id[endpoint.operation.as_str()].rust;
        let expected =
            format!("{}().{}()", text(method, "scope").to_snake_case(), text(method, "method").to_snake_case());
        if endpoint.renamed.is_none() && *rust != expected {
            other.push(format!("{} {rust}", key(method)));
        }
    }
    assert_eq!(other, [""; 0]);
}

#[test]
fn arguments_in_rust_are_octokits_in_its_order() {
    let Some(Compared { octokit, endpoints, catalogue }) = &*COMPARED else { return };
    let by_id: BTreeMap<&str, &Entry> = catalogue.operations.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut other = Vec::new();
    for endpoint in octokit.iter().filter_map(|it| endpoints.get(&key(it))) {
        let entry = by_id[endpoint.operation.as_str()];
        let is_sent = |it: &&Input| it.place == "path" || it.place == "query";
        let ours = |inputs: &[Input]| inputs.iter().filter(is_sent).map(|it| it.name.clone()).collect::<Vec<_>>();
        let (required, optional) = (ours(&entry.required), ours(&entry.optional));
        let theirs = |needed: bool, names: &[String]| {
            let all = endpoint.parameters.iter().filter(move |it| it.required == needed);
            all.map(|it| it.name.clone()).filter(|name| names.contains(name)).collect::<Vec<_>>()
        };
        if theirs(true, &required) != required || theirs(false, &optional) != optional {
            other.push(format!("{}.{}", endpoint.scope, endpoint.method));
        }
    }
    assert_eq!(other, [""; 0]);
}
