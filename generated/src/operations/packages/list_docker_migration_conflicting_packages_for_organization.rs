// @generated from #/paths/~1orgs~1{org}~1docker~1conflicts/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get list of conflicting packages during Docker migration for organization
    ///
    /// Lists all packages that are in a specific organization, are readable by the requesting user, and that encountered a conflict during a Docker migration.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint.
    ///
    /// * `org`: The organization name. The name is not case sensitive.
    ///
    /// `GET /orgs/{org}/docker/conflicts`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-organization)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, org| {
    /// client.packages().list_docker_migration_conflicting_packages_for_organization(org).send();
    /// # };
    /// ```
    pub fn list_docker_migration_conflicting_packages_for_organization(
        &self,
        org: &str,
    ) -> ListDockerMigrationConflictingPackagesForOrganization {
        ListDockerMigrationConflictingPackagesForOrganization::new(org).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::list_docker_migration_conflicting_packages_for_organization`](super::Packages::list_docker_migration_conflicting_packages_for_organization).
    pub struct ListDockerMigrationConflictingPackagesForOrganization = GET "/orgs/{org}/docker/conflicts" as "packages/list-docker-migration-conflicting-packages-for-organization";
    type Output = Vec<crate::models::Package> = json(200);
    type Error = ListDockerMigrationConflictingPackagesForOrganizationError;
}

impl ListDockerMigrationConflictingPackagesForOrganization {
    /// A call with what it cannot go without.
    pub fn new(org: &str) -> Self {
        Self(Self::call().path("org", &org))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ListDockerMigrationConflictingPackagesForOrganization`].
    pub enum ListDockerMigrationConflictingPackagesForOrganizationError {
        /// Requires authentication
        Unauthorized(crate::models::BasicError) = json(401),
        /// Forbidden
        Forbidden(crate::models::BasicError) = json(403),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListDockerMigrationConflictingPackagesForOrganization: Select "packages.conflicts" in "packages";
    required = [
        Path("org"),
    ];
}
