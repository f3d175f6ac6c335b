// @generated from #/components/schemas/end by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum End: String {
        A = "a",
        B = "b",
    }
}
