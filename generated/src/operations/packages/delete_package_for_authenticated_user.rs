// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}/delete by opbind; do not edit.

impl super::Packages<'_> {
    /// Delete a package for the authenticated user
    ///
    /// Deletes a package owned by the authenticated user. You cannot delete a public package if any version of the package has more than 5,000 downloads. In this scenario, contact GitHub support for further assistance.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `delete:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    ///
    /// `DELETE /user/packages/{package_type}/{package_name}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#delete-a-package-for-the-authenticated-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name| {
    /// client.packages().delete_package_for_authenticated_user(package_type, package_name).send();
    /// # };
    /// ```
    pub fn delete_package_for_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> DeletePackageForAuthenticatedUser {
        DeletePackageForAuthenticatedUser::new(package_type, package_name)
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::delete_package_for_authenticated_user`](super::Packages::delete_package_for_authenticated_user).
    pub struct DeletePackageForAuthenticatedUser = DELETE "/user/packages/{package_type}/{package_name}" as "packages/delete-package-for-authenticated-user";
    type Output = () = empty(204);
    type Error = DeletePackageForAuthenticatedUserError;
}

impl DeletePackageForAuthenticatedUser {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name),
        )
    }
}

crate::runtime::responses! {
    /// The documented failures of [`DeletePackageForAuthenticatedUser`].
    pub enum DeletePackageForAuthenticatedUserError {
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
    DeletePackageForAuthenticatedUser: Delete "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
    ];
}
