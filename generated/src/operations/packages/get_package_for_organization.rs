// @generated from #/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get a package for an organization
    ///
    /// Gets a specific package in an organization.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    /// * `org`: The organization name. The name is not case sensitive.
    ///
    /// `GET /orgs/{org}/packages/{package_type}/{package_name}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-a-package-for-an-organization)
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name, org| {
    /// client.packages().get_package_for_organization(package_type, package_name, org).send();
    /// # };
    /// ```
    pub fn get_package_for_organization(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
    ) -> GetPackageForOrganization {
        GetPackageForOrganization::new(package_type, package_name, org).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::get_package_for_organization`](super::Packages::get_package_for_organization).
    pub struct GetPackageForOrganization = GET "/orgs/{org}/packages/{package_type}/{package_name}" as "packages/get-package-for-organization";
    type Output = crate::models::Package = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPackageForOrganization {
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

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPackageForOrganization: Select "packages.packages" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
        Path("org"),
    ];
}
