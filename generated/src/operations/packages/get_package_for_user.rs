// @generated from #/paths/~1users~1{username}~1packages~1{package_type}~1{package_name}/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get a package for a user
    ///
    /// Gets a specific package metadata for a public package owned by a user.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `username`: The handle for the GitHub user account.
    ///
    /// `GET /users/{username}/packages/{package_type}/{package_name}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-a-package-for-a-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, username| {
    /// client.packages().get_package_for_user(package_type, package_name, username).send();
    /// # };
    /// ```
    pub fn get_package_for_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        username: &str,
    ) -> GetPackageForUser {
        GetPackageForUser::new(package_type, package_name, username).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::get_package_for_user`](super::Packages::get_package_for_user).
    pub struct GetPackageForUser = GET "/users/{username}/packages/{package_type}/{package_name}" as "packages/get-package-for-user";
    type Output = crate::models::Package = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPackageForUser {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
        username: &str,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name)
                .path("username", &username),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPackageForUser: Select "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("username"),
    ];
}
