// @generated from #/components/parameters/package-visibility by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum PackageVisibility: String {
        Public = "public",
        Private = "private",
        Internal = "internal",
    }
}
