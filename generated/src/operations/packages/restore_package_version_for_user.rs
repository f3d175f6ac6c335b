// @generated from #/paths/~1users~1{username}~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}~1restore/post by opbind; do not edit.

impl super::Packages<'_> {
    /// Restore package version for a user
    ///
    /// Restores a specific package version for a user.
    ///
    /// You can restore a deleted package under the following conditions:
    ///   - The package was deleted within the last 30 days.
    ///   - The same package namespace and version is still available and not reused for a new package. If the same package namespace is not available, you will not be able to restore your package. In this scenario, to restore the deleted package, you must delete the new package that uses the deleted package's namespace first.
    ///
    /// If the `package_type` belongs to a GitHub Packages registry that supports granular permissions, the authenticated user must have admin permissions to the package. For the list of these registries, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` and `write:packages` scopes to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `username`: The handle for the GitHub user account.
    /// * `package_version_id`: Unique identifier of the package version.
    ///
    /// `POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#restore-package-version-for-a-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, username, package_version_id| {
    /// client.packages().restore_package_version_for_user(package_type, package_name, username, package_version_id).send();
    /// # };
    /// ```
    pub fn restore_package_version_for_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        username: &str,
        package_version_id: i64,
    ) -> RestorePackageVersionForUser {
        RestorePackageVersionForUser::new(
                package_type,
                package_name,
                username,
                package_version_id,
            )
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::restore_package_version_for_user`](super::Packages::restore_package_version_for_user).
    pub struct RestorePackageVersionForUser = POST "/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" as "packages/restore-package-version-for-user";
    type Output = () = empty(204);
    type Error = RestorePackageVersionForUserError;
}

impl RestorePackageVersionForUser {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
        username: &str,
        package_version_id: i64,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name)
                .path("username", &username)
                .path("package_version_id", &package_version_id),
        )
    }
}

crate::runtime::responses! {
    /// The documented failures of [`RestorePackageVersionForUser`].
    pub enum RestorePackageVersionForUserError {
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
    RestorePackageVersionForUser: Exec "packages.versions" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("username"),
        Path("package_version_id"),
    ];
}
