// @generated from #/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}/get by opbind; do not edit.

impl super::Packages<'_> {
    /// Get a package version for an organization
    ///
    /// Gets a specific package version in an organization.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// `GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#get-a-package-version-for-an-organization)
    pub fn get_package_version_for_organization(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
        package_version_id: i64,
    ) -> GetPackageVersionForOrganization {
        GetPackageVersionForOrganization::new(
                package_type,
                package_name,
                org,
                package_version_id,
            )
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::get_package_version_for_organization`](super::Packages::get_package_version_for_organization).
    pub struct GetPackageVersionForOrganization = GET "/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" as "packages/get-package-version-for-organization";
    type Output = crate::models::PackageVersion = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPackageVersionForOrganization {
    /// A call with what it cannot go without.
    pub fn new(
        package_type: crate::parameters::PackageType,
        package_name: &str,
        org: &str,
        package_version_id: i64,
    ) -> Self {
        Self(
            Self::call()
                .path("package_type", &package_type)
                .path("package_name", &package_name)
                .path("org", &org)
                .path("package_version_id", &package_version_id),
        )
    }
}
