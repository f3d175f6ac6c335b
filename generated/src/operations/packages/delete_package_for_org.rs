// @generated from #/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}/delete by opbind; do not edit.

impl super::Packages<'_> {
    /// Delete a package for an organization
    ///
    /// Deletes an entire package in an organization. You cannot delete a public package if any version of the package has more than 5,000 downloads. In this scenario, contact GitHub support for further assistance.
    ///
    /// The authenticated user must have admin permissions in the organization to use this endpoint. If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must also have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `org`: The organization name. The name is not case sensitive.
    ///
    /// `DELETE /orgs/{org}/packages/{package_type}/{package_name}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#delete-a-package-for-an-organization)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, org| {
    /// client.packages().delete_package_for_org(package_type, package_name, org).send();
    /// # };
    /// ```
    pub fn delete_package_for_org(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
    ) -> DeletePackageForOrg {
        DeletePackageForOrg::new(package_type, package_name, org).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::delete_package_for_org`](super::Packages::delete_package_for_org).
    pub struct DeletePackageForOrg = DELETE "/orgs/{org}/packages/{package_type}/{package_name}" as "packages/delete-package-for-org";
    type Output = () = empty(204);
    type Error = DeletePackageForOrgError;
}

impl DeletePackageForOrg {
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
}

crate::runtime::responses! {
    /// The documented failures of [`DeletePackageForOrg`].
    pub enum DeletePackageForOrgError {
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
    DeletePackageForOrg: Delete "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("org"),
    ];
}
