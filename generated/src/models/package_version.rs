// @generated from #/components/schemas/package-version by opbind; do not edit.

crate::runtime::model! {
    /// Package Version
    ///
    /// A version of a software package
    pub struct PackageVersion {
        /// Unique identifier of the package version.
        pub id: i64 = required("id"),
        /// The name of the package version.
        pub name: String = required("name"),
        pub url: String = required("url"),
        pub package_html_url: String = required("package_html_url"),
        pub html_url: Option<String> = optional("html_url"),
        pub license: Option<String> = optional("license"),
        pub description: Option<String> = optional("description"),
        pub created_at: crate::DateTime = required("created_at"),
        pub updated_at: crate::DateTime = required("updated_at"),
        pub deleted_at: Option<crate::DateTime> = optional("deleted_at"),
        /// Package Version Metadata
        pub metadata: Option<Metadata> = optional("metadata"),
    }
}

crate::runtime::model! {
    /// Package Version Metadata
    pub struct Metadata {
        pub package_type: MetadataPackageType = required("package_type"),
        /// Container Metadata
        pub container: Option<MetadataContainer> = optional("container"),
        /// Docker Metadata
        pub docker: Option<MetadataDocker> = optional("docker"),
    }
}

crate::runtime::enumeration! {
    pub enum MetadataPackageType: String {
        Npm = "npm",
        Maven = "maven",
        Rubygems = "rubygems",
        Docker = "docker",
        Nuget = "nuget",
        Container = "container",
    }
}

crate::runtime::model! {
    /// Container Metadata
    pub struct MetadataContainer {
        pub tags: Vec<String> = required("tags"),
    }
}

crate::runtime::model! {
    /// Docker Metadata
    pub struct MetadataDocker {
        pub tags: Vec<String> = required("tags"),
    }
}
