// @generated from #/paths/~1shared/parameters by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Filter: String {
        New = "new",
        Old = "old",
    }
}
