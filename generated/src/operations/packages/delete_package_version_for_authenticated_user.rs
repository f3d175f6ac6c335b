// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}/delete by opbind; do not edit.

impl super::Packages<'_> {
    /// Delete a package version for the authenticated user
    ///
    /// Deletes a specific package version for a package owned by the authenticated user.  If the package is public and the package version has more than 5,000 downloads, you cannot delete the package version. In this scenario, contact GitHub support for further assistance.
    ///
    /// The authenticated user must have admin permissions in the organization to use this endpoint.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `package_version_id`: Unique identifier of the package version.
    ///
    /// `DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#delete-a-package-version-for-the-authenticated-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, package_version_id| {
    /// client.packages().delete_package_version_for_authenticated_user(package_type, package_name, package_version_id).send();
    /// # };
    /// ```
    pub fn delete_package_version_for_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        package_version_id: i64,
    ) -> DeletePackageVersionForAuthenticatedUser {
        DeletePackageVersionForAuthenticatedUser::new(
                package_type,
                package_name,
                package_version_id,
            )
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::delete_package_version_for_authenticated_user`](super::Packages::delete_package_version_for_authenticated_user).
    pub struct DeletePackageVersionForAuthenticatedUser = DELETE "/user/packages/{package_type}/{package_name}/versions/{package_version_id}" as "packages/delete-package-version-for-authenticated-user";
    type Output = () = empty(204);
    type Error = DeletePackageVersionForAuthenticatedUserError;
}

impl DeletePackageVersionForAuthenticatedUser {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
        package_version_id: i64,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name)
                .path("package_version_id", &package_version_id),
        )
    }
}

crate::runtime::responses! {
    /// The documented failures of [`DeletePackageVersionForAuthenticatedUser`].
    pub enum DeletePackageVersionForAuthenticatedUserError {
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
    DeletePackageVersionForAuthenticatedUser: Delete "packages.versions" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("package_version_id"),
    ];
}
