// @generated from #/components/schemas/repeated by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Repeated: String {
        A = "a",
        B = "b",
    }
}
