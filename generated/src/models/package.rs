// @generated from #/components/schemas/package by opbind; do not edit.

crate::runtime::model! {
    /// Package
    ///
    /// A software package
    pub struct Package {
        /// Unique identifier of the package.
        pub id: i64 = required("id"),
        /// The name of the package.
        pub name: String = required("name"),
        pub package_type: PackageType = required("package_type"),
        pub url: String = required("url"),
        pub html_url: String = required("html_url"),
        /// The number of versions of the package.
        pub version_count: Option<i64> = optional("version_count"),
        pub visibility: Visibility = required("visibility"),
        pub owner: Option<Option<super::NullableSimpleUser>> = clearable("owner"),
        pub repository: Option<Option<super::NullableMinimalRepository>> = clearable("repository"),
        pub created_at: crate::DateTime = required("created_at"),
        pub updated_at: crate::DateTime = required("updated_at"),
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

crate::runtime::enumeration! {
    pub enum Visibility: String {
        Private = "private",
        Public = "public",
    }
}
