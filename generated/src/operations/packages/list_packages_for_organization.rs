// @generated from #/paths/~1orgs~1{org}~1packages/get by opbind; do not edit.

impl super::Packages<'_> {
    /// List packages for an organization
    ///
    /// Lists packages in an organization readable by the user.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `org`: The organization name. The name is not case sensitive.
    ///
    /// `GET /orgs/{org}/packages`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#list-packages-for-an-organization)
    ///
    /// [`ListPackagesForOrganization`](struct@ListPackagesForOrganization) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, org| {
    /// client.packages().list_packages_for_organization(package_type, org).send();
    /// # };
    /// ```
    pub fn list_packages_for_organization(
        &self,
        package_type: PackageType,
        org: &str,
    ) -> ListPackagesForOrganization {
        ListPackagesForOrganization::new(package_type, org).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::list_packages_for_organization`](super::Packages::list_packages_for_organization).
    pub struct ListPackagesForOrganization = GET "/orgs/{org}/packages" as "packages/list-packages-for-organization";
    type Output = Vec<crate::models::Package> = json(200);
    type Error = ListPackagesForOrganizationError;
    type Listed = crate::models::Package = list("").by_page("page", 1).size("per_page", 30);
}

impl ListPackagesForOrganization {
    /// A call with what it cannot go without.
    pub fn new(package_type: PackageType, org: &str) -> Self {
        Self(Self::call().query("package_type", &package_type).path("org", &org))
    }

    /// The selected visibility of the packages.  This parameter is optional and only filters an existing result set.
    ///
    /// The `internal` visibility is only supported for GitHub Packages registries that allow for granular permissions. For other ecosystems `internal` is synonymous with `private`.
    /// For the list of GitHub Packages registries that support granular permissions, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#granular-permissions-for-userorganization-scoped-packages)."
    pub fn visibility(self, visibility: crate::parameters::PackageVisibility) -> Self {
        Self(self.0.query("visibility", &visibility))
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    ///
    /// Default: `1`
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    ///
    /// Default: `30`
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ListPackagesForOrganization`].
    pub enum ListPackagesForOrganizationError {
        /// The value of `per_page` multiplied by `page` cannot be greater than 10000.
        BadRequest(()) = empty(400),
        /// Requires authentication
        Unauthorized(crate::models::BasicError) = json(401),
        /// Forbidden
        Forbidden(crate::models::BasicError) = json(403),
    }
}

crate::runtime::enumeration! {
    pub enum PackageType: String {
        Npm = "npm",
        Maven = "maven",
        Rubygems = "rubygems",
        Docker = "docker",
        Nuget = "nuget",
        Container = "container",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListPackagesForOrganization: Select "packages.packages" in "packages";
    required = [
        Query("package_type"),
        Path("org"),
    ];
    optional = [
        Query("visibility"),
        Query("page"),
        Query("per_page"),
    ];
    paging = ListPackagesForOrganization;
}
