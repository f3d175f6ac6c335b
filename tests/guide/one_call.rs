use std::time::Duration;

use github_packages::parameters::PackageType::Container;
use github_packages::{Client, Conditional, Retry};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What holds for one call only is said after `send`, and the head of the response comes beside its body.
pub async fn with_its_head(github: &Client) -> Result<(u16, Option<String>)> {
    let linter = github.packages().get_package_for_user(Container, "super/linter", "octocat");
    let sending = linter.send().timeout(Duration::from_secs(5)).retry(Retry::none()).header("x-trace", "1");
    let response = sending.response().await?;
    let left = response.rate_limit().and_then(|limit| limit.remaining);
    Ok((response.status.as_u16(), left.map(|left| format!("{left} requests left"))))
}

/// Only if it has changed: a `304` is no failure, and costs nothing of GitHub's rate limit.
pub async fn if_changed(github: &Client, etag: &str) -> Result<Option<String>> {
    let linter = github.packages().get_package_for_user(Container, "super/linter", "octocat");
    match linter.send().if_none_match(etag).await? {
        Conditional::Modified(response) => Ok(response.etag().map(str::to_owned)),
        Conditional::NotModified(_) => Ok(None),
    }
}

/// As it comes, not read: for what is large.
pub async fn bytes(github: &Client) -> Result<usize> {
    let linter = github.packages().get_package_for_user(Container, "super/linter", "octocat");
    let mut body = linter.send().stream().await?.body;
    let mut length = 0;
    while let Some(piece) = body.next().await {
        length += piece?.len();
    }
    Ok(length)
}
