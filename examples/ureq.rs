//! One request with `ureq`: an operation is a function to a request and one from a response, and needs no client of its own.
//!
//! `cargo run --example ureq [https://github.example.com/api/v3]`

// The name under which the crate is published.
extern crate fresh as github_packages;

use github_packages::Operation;
use github_packages::operations::packages::list_packages_for_user::{ListPackagesForUser, PackageType};
use http::{Response, Uri};
use ureq::Agent;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> Result<()> {
    let server = std::env::args().nth(1).unwrap_or_else(|| "https://api.github.com".to_owned());
    names(&server, "octocat")?.iter().for_each(|name| println!("{name}"));
    Ok(())
}

pub fn names(server: &str, user: &str) -> Result<Vec<String>> {
    let mut request = ListPackagesForUser::new(PackageType::Container, user).request()?;
    *request.uri_mut() = at(server, request.uri())?;

    // Every status is a response that the operation can read.
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().into();
    let (head, mut body) = agent.run(request.map(|body| body.to_vec()))?.into_parts();
    let response = Response::from_parts(head, body.read_to_vec()?.into());

    let packages = ListPackagesForUser::response(response)?;
    Ok(packages.into_iter().map(|package| package.name).collect())
}

/// The same path and query at another server: the operation knows that of the description only.
fn at(server: &str, uri: &Uri) -> Result<Uri> {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    Ok(format!("{}{path}", server.trim_end_matches('/')).parse()?)
}
