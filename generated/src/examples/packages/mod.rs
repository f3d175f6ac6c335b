// @generated from #/paths by opbind; do not edit.

mod delete_package_for_authenticated_user;
mod delete_package_for_org;
mod delete_package_for_user;
mod delete_package_version_for_authenticated_user;
mod delete_package_version_for_org;
mod delete_package_version_for_user;
mod get_all_package_versions_for_package_owned_by_authenticated_user;
mod get_all_package_versions_for_package_owned_by_org;
mod get_all_package_versions_for_package_owned_by_user;
mod get_package_for_authenticated_user;
mod get_package_for_organization;
mod get_package_for_user;
mod get_package_version_for_authenticated_user;
mod get_package_version_for_organization;
mod get_package_version_for_user;
mod list_docker_migration_conflicting_packages_for_authenticated_user;
mod list_docker_migration_conflicting_packages_for_organization;
mod list_docker_migration_conflicting_packages_for_user;
mod list_packages_for_authenticated_user;
mod list_packages_for_organization;
mod list_packages_for_user;
mod restore_package_for_authenticated_user;
mod restore_package_for_org;
mod restore_package_for_user;
mod restore_package_version_for_authenticated_user;
mod restore_package_version_for_org;
mod restore_package_version_for_user;

#[rustfmt::skip]
pub(super) const ALL: &[crate::mock::Examples] = &[
    delete_package_for_authenticated_user::EXAMPLES,
    delete_package_for_org::EXAMPLES,
    delete_package_for_user::EXAMPLES,
    delete_package_version_for_authenticated_user::EXAMPLES,
    delete_package_version_for_org::EXAMPLES,
    delete_package_version_for_user::EXAMPLES,
    get_all_package_versions_for_package_owned_by_authenticated_user::EXAMPLES,
    get_all_package_versions_for_package_owned_by_org::EXAMPLES,
    get_all_package_versions_for_package_owned_by_user::EXAMPLES,
    get_package_for_authenticated_user::EXAMPLES,
    get_package_for_organization::EXAMPLES,
    get_package_for_user::EXAMPLES,
    get_package_version_for_authenticated_user::EXAMPLES,
    get_package_version_for_organization::EXAMPLES,
    get_package_version_for_user::EXAMPLES,
    list_docker_migration_conflicting_packages_for_authenticated_user::EXAMPLES,
    list_docker_migration_conflicting_packages_for_organization::EXAMPLES,
    list_docker_migration_conflicting_packages_for_user::EXAMPLES,
    list_packages_for_authenticated_user::EXAMPLES,
    list_packages_for_organization::EXAMPLES,
    list_packages_for_user::EXAMPLES,
    restore_package_for_authenticated_user::EXAMPLES,
    restore_package_for_org::EXAMPLES,
    restore_package_for_user::EXAMPLES,
    restore_package_version_for_authenticated_user::EXAMPLES,
    restore_package_version_for_org::EXAMPLES,
    restore_package_version_for_user::EXAMPLES,
];
