// @generated from #/components/schemas/of-two-enums by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum OfTwoEnums: String {
        B = "b",
        C = "c",
    }
}
