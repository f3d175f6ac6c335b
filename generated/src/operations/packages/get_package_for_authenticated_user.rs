// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get a package for the authenticated user
    ///
    /// Gets a specific package for a package owned by the authenticated user.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    ///
    /// `GET /user/packages/{package_type}/{package_name}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-a-package-for-the-authenticated-user)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name| {
    /// client.packages().get_package_for_authenticated_user(package_type, package_name).send();
    /// # };
    /// ```
    pub fn get_package_for_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> GetPackageForAuthenticatedUser {
        GetPackageForAuthenticatedUser::new(package_type, package_name).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::get_package_for_authenticated_user`](super::Packages::get_package_for_authenticated_user).
    pub struct GetPackageForAuthenticatedUser = GET "/user/packages/{package_type}/{package_name}" as "packages/get-package-for-authenticated-user";
    type Output = crate::models::Package = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPackageForAuthenticatedUser {
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

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPackageForAuthenticatedUser: Select "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
    ];
}
