// @generated from #/paths/~1user~1docker~1conflicts/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get list of conflicting packages during Docker migration for authenticated-user
    ///
    /// Lists all packages that are owned by the authenticated user within the user's namespace, and that encountered a conflict during a Docker migration.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
    ///
    /// `GET /user/docker/conflicts`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-authenticated-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client| {
    /// client.packages().list_docker_migration_conflicting_packages_for_authenticated_user().send();
    /// # };
    /// ```
    pub fn list_docker_migration_conflicting_packages_for_authenticated_user(
        &self,
    ) -> ListDockerMigrationConflictingPackagesForAuthenticatedUser {
        ListDockerMigrationConflictingPackagesForAuthenticatedUser::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::list_docker_migration_conflicting_packages_for_authenticated_user`](super::Packages::list_docker_migration_conflicting_packages_for_authenticated_user).
    pub struct ListDockerMigrationConflictingPackagesForAuthenticatedUser = GET "/user/docker/conflicts" as "packages/list-docker-migration-conflicting-packages-for-authenticated-user";
    type Output = Vec<crate::models::Package> = json(200);
    type Error = crate::runtime::Undocumented;
}

impl ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListDockerMigrationConflictingPackagesForAuthenticatedUser: Select "packages.conflicts" in "packages";
}
