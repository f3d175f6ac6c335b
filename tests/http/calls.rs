//! A call of every operation, with everything that can be said to it, and the request line that it has to become.

use std::pin::Pin;

use github_packages::Client;
use github_packages::mock::Mock;
use github_packages::operations::packages::{
    get_all_package_versions_for_package_owned_by_authenticated_user as versions_of_authenticated_user,
    get_all_package_versions_for_package_owned_by_org as versions_of_org, list_packages_for_authenticated_user,
    list_packages_for_organization, list_packages_for_user,
};
use github_packages::parameters::PackageType::{Container, Docker, Maven, Npm, Nuget, Rubygems};
use github_packages::parameters::PackageVisibility::{Internal, Private, Public};
use github_packages::runtime::{Operation, Sending, SendingResponse};
use http::Response;
use serde::Serialize;
use serde_json::{Value, json};

use crate::failures::{Failure, Variant};

/// A call under way. What it ends with is JSON again.
pub(crate) type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Failure>>>>;

/// A call of one operation.
pub(crate) struct Call {
    pub(crate) id: &'static str,
    /// Method and target, as the server has to see them.
    pub(crate) line: &'static str,
    pub(crate) send: fn(&Client) -> Pending<Value>,
    pub(crate) send_response: fn(&Client) -> Pending<Response<Value>>,
    /// The same as `send`, on this thread.
    pub(crate) wait: fn(&Client) -> Result<Value, Failure>,
    /// Has a mock answer the operation with the description's example of this status.
    pub(crate) answer_with: fn(&Client, &Mock, u16),
}

macro_rules! calls {
    ($($id:literal, $line:literal: |$packages:ident| $call:expr;)+) => {
        /// One call of each operation, in the order of the description's paths.
        pub(crate) const CALLS: &[Call] = &[$(Call {
            id: concat!("packages/", $id),
            line: $line,
            send: |client| {
                let $packages = client.packages();
                result($call.send())
            },
            send_response: |client| {
                let $packages = client.packages();
                response($call.send().response())
            },
            wait: |client| {
                let $packages = client.packages();
                Ok(json!($call.send().wait()?))
            },
            answer_with: |client, mock, status| {
                let $packages = client.packages();
                answer_with(&$call, mock, status);
            },
        }),+];
    };
}

impl Call {
    /// The call of an operation of the description.
    pub(crate) fn of(id: &str) -> &'static Self {
        CALLS.iter().find(|call| call.id == id).unwrap_or_else(|| panic!("tests/http/calls.rs has no call of {id}"))
    }
}

fn result<O>(sending: Sending<O>) -> Pending<Value>
where
    O: Operation<Output: Serialize, Error: Variant> + 'static,
{
    Box::pin(async { Ok(json!(sending.await?)) })
}

fn response<O>(sending: SendingResponse<O>) -> Pending<Response<Value>>
where
    O: Operation<Output: Serialize, Error: Variant> + 'static,
{
    Box::pin(async {
        let github_packages::Response { status, headers, body, .. } = sending.await?;
        let mut response = Response::new(json!(body));
        (*response.status_mut(), *response.headers_mut()) = (status, headers);
        Ok(response)
    })
}

/// The operation is known by a call of it.
fn answer_with<O: Operation>(_: &O, mock: &Mock, status: u16) {
    mock.status::<O>(status);
}

/// A name whose `/` is part of it, as those of containers are.
const LINTER: &str = "super/linter";

calls! {
    "list-docker-migration-conflicting-packages-for-organization", "GET /orgs/github/docker/conflicts":
        |packages| packages.list_docker_migration_conflicting_packages_for_organization("github");
    "list-packages-for-organization",
        "GET /orgs/github/packages?package_type=container&visibility=internal&page=2&per_page=50":
        |packages| packages
            .list_packages_for_organization(list_packages_for_organization::PackageType::Container, "github")
            .visibility(Internal).page(2).per_page(50);
    "get-package-for-organization", "GET /orgs/github/packages/container/super%2Flinter":
        |packages| packages.get_package_for_organization(Container, LINTER, "github");
    "delete-package-for-org", "DELETE /orgs/github/packages/container/super%2Flinter":
        |packages| packages.delete_package_for_org(Container, LINTER, "github");
    "restore-package-for-org", "POST /orgs/github/packages/container/super%2Flinter/restore?token=a%20%26%20b":
        |packages| packages.restore_package_for_org(Container, LINTER, "github").token("a & b");
    "get-all-package-versions-for-package-owned-by-org",
        "GET /orgs/github/packages/container/super%2Flinter/versions?page=3&per_page=100&state=deleted":
        |packages| packages
            .get_all_package_versions_for_package_owned_by_org(Container, LINTER, "github")
            .page(3).per_page(100).state(versions_of_org::State::Deleted);
    "get-package-version-for-organization", "GET /orgs/github/packages/container/super%2Flinter/versions/836":
        |packages| packages.get_package_version_for_organization(Container, LINTER, "github", 836);
    "delete-package-version-for-org", "DELETE /orgs/github/packages/container/super%2Flinter/versions/836":
        |packages| packages.delete_package_version_for_org(Container, LINTER, "github", 836);
    "restore-package-version-for-org", "POST /orgs/github/packages/container/super%2Flinter/versions/836/restore":
        |packages| packages.restore_package_version_for_org(Container, LINTER, "github", 836);

    "list-docker-migration-conflicting-packages-for-authenticated-user", "GET /user/docker/conflicts":
        |packages| packages.list_docker_migration_conflicting_packages_for_authenticated_user();
    "list-packages-for-authenticated-user",
        "GET /user/packages?package_type=rubygems&visibility=private&page=1&per_page=30":
        |packages| packages
            .list_packages_for_authenticated_user(list_packages_for_authenticated_user::PackageType::Rubygems)
            .visibility(Private).page(1).per_page(30);
    "get-package-for-authenticated-user", "GET /user/packages/rubygems/octo-name":
        |packages| packages.get_package_for_authenticated_user(Rubygems, "octo-name");
    "delete-package-for-authenticated-user", "DELETE /user/packages/maven/com.octo%3Aname":
        |packages| packages.delete_package_for_authenticated_user(Maven, "com.octo:name");
    "restore-package-for-authenticated-user", "POST /user/packages/nuget/Octo.Name/restore?token=t":
        |packages| packages.restore_package_for_authenticated_user(Nuget, "Octo.Name").token("t");
    "get-all-package-versions-for-package-owned-by-authenticated-user",
        "GET /user/packages/docker/super%2Flinter/versions?page=1&per_page=1&state=active":
        |packages| packages
            .get_all_package_versions_for_package_owned_by_authenticated_user(Docker, LINTER)
            .page(1).per_page(1).state(versions_of_authenticated_user::State::Active);
    "get-package-version-for-authenticated-user", "GET /user/packages/npm/%40octo%2Fname/versions/9223372036854775807":
        |packages| packages.get_package_version_for_authenticated_user(Npm, "@octo/name", i64::MAX);
    "delete-package-version-for-authenticated-user", "DELETE /user/packages/container/super%2Flinter/versions/836":
        |packages| packages.delete_package_version_for_authenticated_user(Container, LINTER, 836);
    "restore-package-version-for-authenticated-user",
        "POST /user/packages/container/super%2Flinter/versions/836/restore":
        |packages| packages.restore_package_version_for_authenticated_user(Container, LINTER, 836);

    "list-docker-migration-conflicting-packages-for-user", "GET /users/octocat/docker/conflicts":
        |packages| packages.list_docker_migration_conflicting_packages_for_user("octocat");
    "list-packages-for-user", "GET /users/octocat/packages?package_type=npm&visibility=public&page=10&per_page=10":
        |packages| packages
            .list_packages_for_user(list_packages_for_user::PackageType::Npm, "octocat")
            .visibility(Public).page(10).per_page(10);
    "get-package-for-user", "GET /users/octocat/packages/container/super%2Flinter":
        |packages| packages.get_package_for_user(Container, LINTER, "octocat");
    "delete-package-for-user", "DELETE /users/octocat/packages/container/super%2Flinter":
        |packages| packages.delete_package_for_user(Container, LINTER, "octocat");
    "restore-package-for-user", "POST /users/octocat/packages/container/super%2Flinter/restore?token=0x1F":
        |packages| packages.restore_package_for_user(Container, LINTER, "octocat").token("0x1F");
    "get-all-package-versions-for-package-owned-by-user",
        "GET /users/octocat/packages/container/super%2Flinter/versions":
        |packages| packages.get_all_package_versions_for_package_owned_by_user(Container, LINTER, "octocat");
    "get-package-version-for-user", "GET /users/octocat/packages/container/super%2Flinter/versions/836":
        |packages| packages.get_package_version_for_user(Container, LINTER, 836, "octocat");
    "delete-package-version-for-user", "DELETE /users/octocat/packages/container/super%2Flinter/versions/836":
        |packages| packages.delete_package_version_for_user(Container, LINTER, "octocat", 836);
    "restore-package-version-for-user", "POST /users/octocat/packages/container/super%2Flinter/versions/836/restore":
        |packages| packages.restore_package_version_for_user(Container, LINTER, "octocat", 836);
}
