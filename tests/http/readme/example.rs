use github_packages::operations::packages::list_packages_for_organization as list;
use github_packages::parameters::PackageType;
use github_packages::{Client, Error};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

pub fn client(token: &str) -> Result<Client> {
    Ok(Client::builder().token(token).build()?)
}

pub async fn version_count(github: &Client) -> Result<Option<i64>> {
    let linter = github.packages().get_package_for_user(PackageType::Container, "super/linter", "octocat");
    Ok(linter.send().await?.version_count)
}

pub async fn names(github: &Client) -> Result<Vec<String>> {
    use list::ListPackagesForOrganizationError::Forbidden;
    let containers = github.packages().list_packages_for_organization(list::PackageType::Container, "github");
    let (mut packages, mut names) = (containers.per_page(100).items(), Vec::new());
    loop {
        match packages.try_next().await {
            Ok(Some(package)) => names.push(package.name),
            Ok(None) => return Ok(names),
            Err(Error::Documented(failure)) if matches!(failure.value, Forbidden(_)) => return Ok(names),
            Err(error) => return Err(error.into()),
        }
    }
}
