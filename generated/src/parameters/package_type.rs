// @generated from #/components/parameters/package-type by opbind; do not edit.

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
