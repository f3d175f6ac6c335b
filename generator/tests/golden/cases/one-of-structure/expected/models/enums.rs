// @generated from #/components/schemas/enums by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Enums: String {
        A = "a",
        B = "b",
        C = "c",
    }
}
