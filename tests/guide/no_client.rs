use bytes::Bytes;
use github_packages::Operation;
use github_packages::operations::packages::GetPackageForUser;
use github_packages::parameters::PackageType::Container;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Both directions are pure functions, so anything that moves HTTP messages can stand between them.
pub fn name(http: impl Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>>) -> Result<String> {
    let call = GetPackageForUser::new(Container, "super/linter", "octocat");
    let response = http(call.request()?)?;
    Ok(GetPackageForUser::response(response)?.name)
}
