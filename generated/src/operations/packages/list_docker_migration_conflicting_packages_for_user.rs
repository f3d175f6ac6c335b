// @generated from #/paths/~1users~1{username}~1docker~1conflicts/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get list of conflicting packages during Docker migration for user
    ///
    /// Lists all packages that are in a specific user's namespace, that the requesting user has access to, and that encountered a conflict during Docker migration.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
    ///
    /// * `username`: The handle for the GitHub user account.
    ///
    /// `GET /users/{username}/docker/conflicts`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, username| {
    /// client.packages().list_docker_migration_conflicting_packages_for_user(username).send();
    /// # };
    /// ```
    pub fn list_docker_migration_conflicting_packages_for_user(
        &self,
        username: &str,
    ) -> ListDockerMigrationConflictingPackagesForUser {
        ListDockerMigrationConflictingPackagesForUser::new(username).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::list_docker_migration_conflicting_packages_for_user`](super::Packages::list_docker_migration_conflicting_packages_for_user).
    pub struct ListDockerMigrationConflictingPackagesForUser = GET "/users/{username}/docker/conflicts" as "packages/list-docker-migration-conflicting-packages-for-user";
    type Output = Vec<crate::models::Package> = json(200);
    type Error = ListDockerMigrationConflictingPackagesForUserError;
}

impl ListDockerMigrationConflictingPackagesForUser {
    /// A call with what it cannot go without.
    pub fn new(username: &str) -> Self {
        Self(Self::call().path("username", &username))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ListDockerMigrationConflictingPackagesForUser`].
    pub enum ListDockerMigrationConflictingPackagesForUserError {
        /// Requires authentication
        Unauthorized(crate::models::BasicError) = json(401),
        /// Forbidden
        Forbidden(crate::models::BasicError) = json(403),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListDockerMigrationConflictingPackagesForUser: Select "packages.conflicts" in "packages";
    required = [
        Path("username"),
    ];
}
