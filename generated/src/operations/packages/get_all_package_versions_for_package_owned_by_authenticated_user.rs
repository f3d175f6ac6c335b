// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1versions/get by opbind; do not edit.

impl super::Packages<'_> {
    /// List package versions for a package owned by the authenticated user
    ///
    /// Lists package versions for a package owned by the authenticated user.
    ///
    /// OAuth app tokens and personal access tokens (classic) need the `read:packages` scope to use this endpoint. For more information, see "[About permissions for GitHub Packages](https://docs.github.com/packages/learn-github-packages/about-permissions-for-github-packages#permissions-for-repository-scoped-packages)."
    ///
    /// * `package_type`: The type of supported package. Packages in GitHub's Gradle registry have the type `maven`. Docker images pushed to GitHub's Container registry (`ghcr.io`) have the type `container`. You can use the type `docker` to find images that were pushed to GitHub's Docker registry (`docker.pkg.github.com`), even if these have now been migrated to the Container registry.
    /// * `package_name`: The name of the package.
    ///
    /// `GET /user/packages/{package_type}/{package_name}/versions`
    ///
    /// [API method documentation](https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-the-authenticated-user)
    ///
    /// [`GetAllPackageVersionsForPackageOwnedByAuthenticatedUser`](struct@GetAllPackageVersionsForPackageOwnedByAuthenticatedUser) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: github_packages::Client, package_type, package_name| {
    /// client.packages().get_all_package_versions_for_package_owned_by_authenticated_user(package_type, package_name).send();
    /// # };
    /// ```
    pub fn get_all_package_versions_for_package_owned_by_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
        GetAllPackageVersionsForPackageOwnedByAuthenticatedUser::new(
                package_type,
                package_name,
            )
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Packages::get_all_package_versions_for_package_owned_by_authenticated_user`](super::Packages::get_all_package_versions_for_package_owned_by_authenticated_user).
    pub struct GetAllPackageVersionsForPackageOwnedByAuthenticatedUser = GET "/user/packages/{package_type}/{package_name}/versions" as "packages/get-all-package-versions-for-package-owned-by-authenticated-user";
    type Output = Vec<crate::models::PackageVersion> = json(200);
    type Error = GetAllPackageVersionsForPackageOwnedByAuthenticatedUserError;
    type Listed = crate::models::PackageVersion = list("").by_page("page", 1).size("per_page", 30);
}

impl GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
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

    /// The state of the package, either active or deleted.
    ///
    /// Default: `"active"`
    pub fn state(self, state: State) -> Self {
        Self(self.0.query("state", &state))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`GetAllPackageVersionsForPackageOwnedByAuthenticatedUser`].
    pub enum GetAllPackageVersionsForPackageOwnedByAuthenticatedUserError {
        /// Requires authentication
        Unauthorized(crate::models::BasicError) = json(401),
        /// Forbidden
        Forbidden(crate::models::BasicError) = json(403),
        /// Resource not found
        NotFound(crate::models::BasicError) = json(404),
    }
}

crate::runtime::enumeration! {
    pub enum State: String {
        Active = "active",
        Deleted = "deleted",
    }
}

impl super::Packages<'_> {
    #[deprecated(
        note = "renamed to `get_all_package_versions_for_package_owned_by_authenticated_user`"
    )]
    pub fn get_all_package_versions_for_a_package_owned_by_the_authenticated_user(
        &self,
        package_type: crate::parameters::PackageType,
        package_name: &str,
    ) -> GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
        GetAllPackageVersionsForPackageOwnedByAuthenticatedUser::new(
                package_type,
                package_name,
            )
            .on(self.client)
    }
}

#[deprecated(note = "renamed to `GetAllPackageVersionsForPackageOwnedByAuthenticatedUser`")]
pub type GetAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser = GetAllPackageVersionsForPackageOwnedByAuthenticatedUser;
#[deprecated(note = "renamed to `GetAllPackageVersionsForPackageOwnedByAuthenticatedUserError`")]
pub type GetAllPackageVersionsForAPackageOwnedByTheAuthenticatedUserError = GetAllPackageVersionsForPackageOwnedByAuthenticatedUserError;

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetAllPackageVersionsForPackageOwnedByAuthenticatedUser: Select "packages.versions" in "packages";
    required = [
        Path("package_type"),
        Path("package_name"),
    ];
    optional = [
        Query("page"),
        Query("per_page"),
        Query("state"),
    ];
    paging = GetAllPackageVersionsForPackageOwnedByAuthenticatedUser;
}
