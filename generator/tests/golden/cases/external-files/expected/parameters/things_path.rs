// @generated from parts/common.yaml#/parameters by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Page: String {
        First = "first",
        Last = "last",
    }
}
