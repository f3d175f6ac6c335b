// @generated from #/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}~1restore/post by opbind; do not edit.

impl super::Packages<'_> {
    /// Restore a package for an organization
    ///
    /// Restores an entire package in an organization.
    ///
    /// You can restore a deleted package under the following conditions:
    ///   - The package was deleted within the last 30 days.
    ///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
    ///
    /// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `org`: The organization name. The name is not case sensitive.
    ///
    /// `POST /orgs/{org}/packages/{package_type}/{package_name}/restore`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#restore-a-package-for-an-organization)
    ///
    /// [`RestorePackageForOrg`](struct@RestorePackageForOrg) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, org| {
    /// client.packages().restore_package_for_org(package_type, package_name, org).send();
    /// # };
    /// ```
    pub fn restore_package_for_org(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
    ) -> RestorePackageForOrg {
        RestorePackageForOrg::new(package_type, package_name, org).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::restore_package_for_org`](super::Packages::restore_package_for_org).
    pub struct RestorePackageForOrg = POST "/orgs/{org}/packages/{package_type}/{package_name}/restore" as "packages/restore-package-for-org";
    type Output = () = empty(204);
    type Error = RestorePackageForOrgError;
}

impl RestorePackageForOrg {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name)
                .path("org", &org),
        )
    }

    /// package token
    pub fn token(self, token: &str) -> Self {
        Self(self.0.query("token", &token))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`RestorePackageForOrg`].
    pub enum RestorePackageForOrgError {
        /// Requires authentication
        Unauthorized(crate::models::BasicError) = json(401),
        /// Forbidden
        Forbidden(crate::models::BasicError) = json(403),
        /// Resource not found
        NotFound(crate::models::BasicError) = json(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    RestorePackageForOrg: Exec "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("org"),
    ];
    optional = [
        Query("token"),
    ];
}
