//! What an operation is to a resource, unless a mapping says otherwise: the verb by its method, the name by its path.

use crate::ir::{Access, Output, Paging, ReadAs, Verb};
use crate::naming::{ModuleName, Name};
use crate::openapi::Operation;

pub(super) fn decide(
    described: &Operation<'_>,
    (group, operation): (&Name, &Name),
    (output, paging): (&Output, Option<&Paging>),
) -> Access {
    let service = plain(&group.module());
    let verb = verb(&described.method.name(), gives_something(output));
    Access {
        resource: resource(described.path, &service, verb),
        service,
        method: plain(&operation.module()),
        verb,
        rows: paging.map(|paging| paging.items.clone()).unwrap_or_default(),
    }
}

/// StackQL's verbs. Where nothing comes back there is nothing to select, and nothing was inserted that could be selected.
fn verb(method: &str, gives_something: bool) -> Verb {
    match method {
        "GET" if gives_something => Verb::Select,
        "POST" if gives_something => Verb::Insert,
        "PUT" => Verb::Replace,
        "PATCH" => Verb::Update,
        "DELETE" => Verb::Delete,
        _ => Verb::Exec,
    }
}

fn gives_something(output: &Output) -> bool {
    let is_something = |read_as: &ReadAs| matches!(read_as, ReadAs::Json(_) | ReadAs::Text | ReadAs::Binary);
    match output {
        Output::One { read_as, .. } => is_something(read_as),
        Output::Many(responses) => responses.variants.iter().any(|variant| is_something(&variant.read_as)),
    }
}

/// The words of the path after that of the service; the last word where it has none.
/// `/users/{username}/packages/{package_type}/{package_name}/versions` is about the `versions` of `packages`. What is
/// executed is an action at the end (`/restore`), not a thing.
fn resource(path: &str, service: &str, verb: Verb) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    if let [.., before, last] = segments.as_slice()
        && verb == Verb::Exec
        && is_parameter(before)
        && !is_parameter(last)
    {
        segments.pop();
    }
    let is_service = |segment: &&str| plain(&Name::of(segment).module()) == service;
    let words: Vec<&str> = match segments.iter().rposition(is_service) {
        Some(at) => segments.split_off(at + 1).into_iter().filter(|segment| !is_parameter(segment)).collect(),
        None => segments.into_iter().rfind(|segment| !is_parameter(segment)).into_iter().collect(),
    };
    if words.is_empty() { service.to_owned() } else { plain(&Name::of(&words.join(" ")).module()) }
}

fn is_parameter(segment: &str) -> bool {
    segment.contains('{')
}

fn plain(module: &ModuleName) -> String {
    module.file_stem().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Verb, resource, verb};

    #[test]
    fn verbs_follow_methods() {
        let verbs = [("GET", true), ("GET", false), ("POST", true), ("POST", false), ("QUERY", true)];
        let verbs = verbs.map(|(method, gives_something)| verb(method, gives_something));
        assert_eq!(verbs, [Verb::Select, Verb::Exec, Verb::Insert, Verb::Exec, Verb::Exec]);
        let verbs = ["PUT", "PATCH", "DELETE"].map(|method| verb(method, false));
        assert_eq!(verbs, [Verb::Replace, Verb::Update, Verb::Delete]);
    }

    #[test]
    fn resources_are_what_paths_are_about() {
        for (path, service, expected) in [
            ("/user/packages", "packages", "packages"),
            ("/users/{username}/packages/{type}/{name}/versions/{id}", "packages", "versions"),
            ("/users/{username}/docker/conflicts", "packages", "conflicts"),
            ("/orgs/{org}/actions/cache/usage-by-repository", "actions", "cache_usage_by_repository"),
            ("/repos/{owner}/{repo}/compare/{base}...{head}", "repos", "compare"),
            ("/{id}", "api", "api"),
            ("/", "meta", "meta"),
        ] {
            assert_eq!(resource(path, service, Verb::Select), expected, "{path}");
        }
        let restore = "/orgs/{org}/packages/{type}/{name}/versions/{id}/restore";
        assert_eq!(resource(restore, "packages", Verb::Exec), "versions");
        assert_eq!(resource("/packages/reload", "packages", Verb::Exec), "reload");
    }
}
