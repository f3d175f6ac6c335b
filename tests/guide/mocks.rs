use github_packages::mock::{Answer, Mock};
use github_packages::operations::packages::GetPackageForUser;
use github_packages::parameters::PackageType::Container;
use github_packages::{Client, TransportError};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The code under test asks a client; the client asks a mock.
pub fn a_package_that_comes_at_the_second_try() -> Result<()> {
    let mock = Mock::new();
    mock.on::<GetPackageForUser>(|asked| match asked.path("username") {
        Some("octocat") => Answer::body(200, "application/json", PACKAGE),
        _ => Answer::empty(404),
    });
    mock.once::<GetPackageForUser>(Answer::empty(503));
    let github = Client::builder().transport(mock.clone()).build()?;
    let package = github.packages().get_package_for_user(Container, "super/linter", "octocat").send().wait()?;
    assert_eq!((package.name.as_str(), mock.requests().len(), mock.pauses().len()), ("super/linter", 2, 1));

    mock.on::<GetPackageForUser>(|_| TransportError::Timeout("too slow".into()).into());
    let none = github.packages().get_package_for_user(Container, "super/linter", "octocat").send().wait();
    assert!(none.is_err());
    Ok(())
}

const PACKAGE: &str = r#"{
    "id": 1, "name": "super/linter", "package_type": "container", "visibility": "public", "url": "https://x.test/1",
    "html_url": "https://x.test/1.html", "created_at": "2020-05-19T22:19:11Z", "updated_at": "2020-05-19T22:19:11Z"
}"#;
