// @generated from #/components/parameters/order by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Order: String {
        Asc = "asc",
        Desc = "desc",
    }
}
