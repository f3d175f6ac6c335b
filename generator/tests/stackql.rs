//! StackQL's view: the page of a resource that StackQL's documentation has, and the verbs that StackQL gives GitHub's operations.
//!
//! The tables of all of GitHub are not ours to carry: `OPBIND_SHARED` names the folder with `corpus/github.json`, `github/stackql_2023.csv`
//! and `github/stackql_2026.csv`. Without it they are not compared. The figures are in `docs/STACKQL.md`.
#![allow(clippy::unwrap_used, clippy::panic)]

use opbind::catalogue;
use opbind::config::{Config, Mapping};
use opbind::load::Sources;
use opbind::project::Project;
use opbind::reference::{Style, pages};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The lines of StackQL's table of 2023 that are about one resource.
const USER_VERSIONS: &str = "\
service,resource,method,verb,http,path,object_key,response_key
packages,user_versions,get_all_package_versions_for_package_owned_by_user,select,get,/users/{username}/packages/{package_type}/{package_name}/versions,,200
packages,user_versions,get_package_version_for_user,select,get,/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id},,200
packages,user_versions,delete_package_version_for_user,delete,delete,/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id},,200
packages,user_versions,restore_package_version_for_user,exec,post,/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore,,200
";

/// The fields of StackQL's page of 2023, sorted by name: name, type, description.
const FIELDS: [(&str, &str, &str); 11] = [
    ("created_at", "string", ""),
    ("deleted_at", "string", ""),
    ("description", "string", ""),
    ("html_url", "string", ""),
    ("id", "integer", "Unique identifier of the package version."),
    ("license", "string", ""),
    ("metadata", "object", ""),
    ("name", "string", "The name of the package version."),
    ("package_html_url", "string", ""),
    ("updated_at", "string", ""),
    ("url", "string", ""),
];

/// The methods of that page, in its order: name, verb, required parameters, how the description begins.
const METHODS: [(&str, &str, &str, &str); 4] = [
    (
        "get_all_package_versions_for_package_owned_by_user",
        "SELECT",
        "package_name, package_type, username",
        "Lists package versions for a public package owned by a specified user.",
    ),
    (
        "get_package_version_for_user",
        "SELECT",
        "package_name, package_type, package_version_id, username",
        "Gets a specific package version for a public package owned by a specified user.",
    ),
    (
        "delete_package_version_for_user",
        "DELETE",
        "package_name, package_type, package_version_id, username",
        "Deletes a specific package version for a user.",
    ),
    (
        "restore_package_version_for_user",
        "EXEC",
        "package_name, package_type, package_version_id, username",
        "Restores a specific package version for a user.",
    ),
];

/// The page of user_versions with this mapping.
fn page(mapping: &str) -> String {
    let mut project = Project::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    project.config.catalogue.mapping = Mapping::parse("mapping.csv", mapping).unwrap();
    project.config.catalogue.provider = Some("github".to_owned());
    let sources = Sources::read(&project.inputs).unwrap();
    pages(&sources, &project.config, Style::StackQl).unwrap().get("packages/user_versions.md").unwrap().to_owned()
}

/// The rows below a heading, their cells without the marks of code.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let section = page.split(&format!("\n## {heading}\n")).nth(1).unwrap();
    let lines = section.lines().take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
    let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().replace('`', "")).collect();
    lines.skip(2).map(cells).collect()
}

#[test]
fn the_page_of_user_versions_is_stackqls() {
    let page = page(USER_VERSIONS);
    assert_eq!(rows(&page, "Overview"), [["user_versions", "Resource", "github.packages.user_versions"]]);
    let mut fields = rows(&page, "Fields");
    fields.sort();
    // The description of `metadata` is the title that its schema has got since.
    fields.iter_mut().filter(|field| field[0] == "metadata").for_each(|field| field[2].clear());
    assert_eq!(fields, FIELDS.map(|(name, datatype, description)| [name, datatype, description]));
    let methods = rows(&page, "Methods");
    let facts: Vec<[&str; 3]> = methods.iter().map(|it| [&*it[0], &*it[1], &*it[2]]).collect();
    let expected = METHODS.map(|(name, verb, required, _)| [name, verb, required]);
    let sorted = |mut rows: Vec<[&str; 3]>| {
        rows.sort_unstable();
        rows.iter().map(|row| row.join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(sorted(facts), sorted(expected.to_vec()));
    for (name, _, _, description) in METHODS {
        let method = methods.iter().find(|it| it[0] == name).unwrap();
        assert!(method[3].starts_with(description), "{}", method[3]);
    }
}

fn shared(name: &str) -> Option<PathBuf> {
    let folder = std::env::var("OPBIND_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let path = Path::new(&folder).join(name);
    if !path.exists() {
        println!("nothing compared: there is no {}", path.display());
    }
    path.exists().then_some(path)
}

#[test]
fn with_the_whole_mapping_of_2023_it_is_the_same_page() {
    let Some(mapping) = shared("github/stackql_2023.csv") else { return };
    assert_eq!(page(&std::fs::read_to_string(mapping).unwrap()), page(USER_VERSIONS));
}

#[test]
fn the_default_verbs_are_nearly_those_of_stackql() {
    let (Some(table), Some(github)) = (shared("github/stackql_2026.csv"), shared("corpus/github.json")) else { return };
    let catalogue = catalogue::read(&Sources::read(&[github]).unwrap(), &Config::named("github")).unwrap();
    let ours: BTreeMap<(String, &str), &str> =
        catalogue.operations.iter().map(|it| ((it.method.to_lowercase(), &*it.path), it.verb)).collect();
    let (mut agree, mut all) = (0, 0);
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in std::fs::read_to_string(table).unwrap().lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [verb, http, path] = [cells[3], cells[4], cells[5]];
        all += 1;
        match ours.get(&(http.to_owned(), path)) {
            Some(own) if *own == verb => agree += 1,
            own => {
                let kind = format!("{http} is {}, StackQL has {verb}", own.unwrap_or(&"not in the description"));
                others.entry(kind).or_default().push(path.to_owned());
            }
        }
    }
    println!("{agree} of {all}");
    others.iter().for_each(|(kind, paths)| println!("{kind}: {}\n  {}", paths.len(), paths.join("\n  ")));
    assert!(agree * 100 >= all * 88, "{agree} of {all}");
}
