//! The failures of all operations in one form.
//!
//! Each operation has an error type of its own. Here stands, by hand, which variant means which status, so that a variant
//! that is missing does not compile, and one that is new or misplaced is found by the tests.

use github_packages::Error;
use github_packages::operations::packages::*;
use github_packages::runtime::{Reply, Responses, Undocumented};
use serde_json::{Value, json};

/// What the server said instead of a result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A failure that the description documents.
    Documented {
        /// The status that the variant stands for.
        variant: u16,
        /// The body that the variant holds, written as JSON again.
        body: Value,
        reply: Reply,
    },
    /// An answer that the description does not document.
    Unexpected(Reply),
}

impl<E: Variant> From<Error<E>> for Failure {
    fn from(error: Error<E>) -> Self {
        match error {
            Error::Documented(failure) => {
                let (variant, body) = failure.value.told();
                Self::Documented { variant, body, reply: failure.reply }
            }
            Error::Unexpected(reply) => Self::Unexpected(*reply),
            // No answer, or one that is not what the description says: never what a test here is about.
            other => panic!("{other}: {other:?}"),
        }
    }
}

/// An error type of an operation.
pub(crate) trait Variant: Responses + std::fmt::Debug {
    /// The status that the variant stands for, and the body it holds.
    fn told(&self) -> (u16, Value);
}

impl Variant for Undocumented {
    fn told(&self) -> (u16, Value) {
        match *self {}
    }
}

macro_rules! variants {
    ($($variants:tt for [$($error:ty),+ $(,)?];)+) => { $($(variants! { @ $error, $variants })+)+ };
    (@ $error:ty, { $($variant:ident = $status:literal),+ }) => {
        impl Variant for $error {
            fn told(&self) -> (u16, Value) {
                match self {
                    $(Self::$variant(body) => ($status, json!(body)),)+
                    other => panic!("a variant that tests/http/failures.rs does not know: {other:?}"),
                }
            }
        }
    };
}

variants! {
    { BadRequest = 400 } for [
        list_packages_for_authenticated_user::ListPackagesForAuthenticatedUserError,
    ];
    { BadRequest = 400, Unauthorized = 401, Forbidden = 403 } for [
        list_packages_for_organization::ListPackagesForOrganizationError,
        list_packages_for_user::ListPackagesForUserError,
    ];
    { Unauthorized = 401, Forbidden = 403 } for [
        list_docker_migration_conflicting_packages_for_organization::ListDockerMigrationConflictingPackagesForOrganizationError,
        list_docker_migration_conflicting_packages_for_user::ListDockerMigrationConflictingPackagesForUserError,
    ];
    { Unauthorized = 401, Forbidden = 403, NotFound = 404 } for [
        delete_package_for_authenticated_user::DeletePackageForAuthenticatedUserError,
        delete_package_for_org::DeletePackageForOrgError,
        delete_package_for_user::DeletePackageForUserError,
        delete_package_version_for_authenticated_user::DeletePackageVersionForAuthenticatedUserError,
        delete_package_version_for_org::DeletePackageVersionForOrgError,
        delete_package_version_for_user::DeletePackageVersionForUserError,
        get_all_package_versions_for_package_owned_by_authenticated_user::GetAllPackageVersionsForPackageOwnedByAuthenticatedUserError,
        get_all_package_versions_for_package_owned_by_org::GetAllPackageVersionsForPackageOwnedByOrgError,
        get_all_package_versions_for_package_owned_by_user::GetAllPackageVersionsForPackageOwnedByUserError,
        restore_package_for_authenticated_user::RestorePackageForAuthenticatedUserError,
        restore_package_for_org::RestorePackageForOrgError,
        restore_package_for_user::RestorePackageForUserError,
        restore_package_version_for_authenticated_user::RestorePackageVersionForAuthenticatedUserError,
        restore_package_version_for_org::RestorePackageVersionForOrgError,
        restore_package_version_for_user::RestorePackageVersionForUserError,
    ];
}
