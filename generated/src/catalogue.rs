// @generated from #/paths by opbind; do not edit.

//! The operations as a table: what each is, what it takes, and how it is called by name.
//!
//! ```ignore
//! let entry = catalogue::find(id).ok_or("there is no such operation")?;
//! let request = entry.call(&values, None)?.on(&client).request()?;
//! let response = client.execute(request).await?;
//! ```

pub use crate::runtime::catalogue::*;

/// All operations, by group and name.
pub const OPERATIONS: &[Entry] = &[
    crate::operations::packages::delete_package_for_authenticated_user::ENTRY,
    crate::operations::packages::delete_package_for_org::ENTRY,
    crate::operations::packages::delete_package_for_user::ENTRY,
    crate::operations::packages::delete_package_version_for_authenticated_user::ENTRY,
    crate::operations::packages::delete_package_version_for_org::ENTRY,
    crate::operations::packages::delete_package_version_for_user::ENTRY,
    crate::operations::packages::get_all_package_versions_for_package_owned_by_authenticated_user::ENTRY,
    crate::operations::packages::get_all_package_versions_for_package_owned_by_org::ENTRY,
    crate::operations::packages::get_all_package_versions_for_package_owned_by_user::ENTRY,
    crate::operations::packages::get_package_for_authenticated_user::ENTRY,
    crate::operations::packages::get_package_for_organization::ENTRY,
    crate::operations::packages::get_package_for_user::ENTRY,
    crate::operations::packages::get_package_version_for_authenticated_user::ENTRY,
    crate::operations::packages::get_package_version_for_organization::ENTRY,
    crate::operations::packages::get_package_version_for_user::ENTRY,
    crate::operations::packages::list_docker_migration_conflicting_packages_for_authenticated_user::ENTRY,
    crate::operations::packages::list_docker_migration_conflicting_packages_for_organization::ENTRY,
    crate::operations::packages::list_docker_migration_conflicting_packages_for_user::ENTRY,
    crate::operations::packages::list_packages_for_authenticated_user::ENTRY,
    crate::operations::packages::list_packages_for_organization::ENTRY,
    crate::operations::packages::list_packages_for_user::ENTRY,
    crate::operations::packages::restore_package_for_authenticated_user::ENTRY,
    crate::operations::packages::restore_package_for_org::ENTRY,
    crate::operations::packages::restore_package_for_user::ENTRY,
    crate::operations::packages::restore_package_version_for_authenticated_user::ENTRY,
    crate::operations::packages::restore_package_version_for_org::ENTRY,
    crate::operations::packages::restore_package_version_for_user::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
