use github_packages::Client;
use github_packages::operations::packages::list_packages_for_organization::PackageType;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// All results, a page at a time as they are read.
pub async fn names(github: &Client) -> Result<Vec<String>> {
    let mut packages = github.packages().list_packages_for_organization(PackageType::Npm, "github").items();
    let mut names = Vec::new();
    while let Some(package) = packages.try_next().await? {
        names.push(package.name);
    }
    Ok(names)
}

/// The same on the caller's thread, where the client was built with `.blocking()`.
pub fn names_of_a_blocking_client(github: &Client) -> Result<Vec<String>> {
    let packages = github.packages().list_packages_for_organization(PackageType::Npm, "github").items();
    packages.into_iter().map(|package| Ok(package?.name)).collect()
}
