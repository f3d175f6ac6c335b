// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1restore/post by opbind; do not edit.

impl super::Packages<'_> {
    /// Restore a package for the authenticated user
    ///
    /// Restores a package owned by the authenticated user.
    ///
    /// You can restore a deleted package under the following conditions:
    ///   - The package was deleted within the last 30 days.
    ///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    ///
    /// `POST /user/packages/{package_type}/{package_name}/restore`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#restore-a-package-for-the-authenticated-user)
    ///
    /// [`RestorePackageForAuthenticatedUser`](struct@RestorePackageForAuthenticatedUser) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name| {
    /// client.packages().restore_package_for_authenticated_user(package_type, package_name).send();
    /// # };
    /// ```
    pub fn restore_package_for_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> RestorePackageForAuthenticatedUser {
        RestorePackageForAuthenticatedUser::new(package_type, package_name)
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::restore_package_for_authenticated_user`](super::Packages::restore_package_for_authenticated_user).
    pub struct RestorePackageForAuthenticatedUser = POST "/user/packages/{package_type}/{package_name}/restore" as "packages/restore-package-for-authenticated-user";
    type Output = () = empty(204);
    type Error = RestorePackageForAuthenticatedUserError;
}

impl RestorePackageForAuthenticatedUser {
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

    /// package token
    pub fn token(self, token: &str) -> Self {
        Self(self.0.query("token", &token))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`RestorePackageForAuthenticatedUser`].
    pub enum RestorePackageForAuthenticatedUserError {
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
    RestorePackageForAuthenticatedUser: Exec "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
    ];
    optional = [
        Query("token"),
    ];
}
