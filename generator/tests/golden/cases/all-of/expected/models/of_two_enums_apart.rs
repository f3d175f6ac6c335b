// @generated from #/components/schemas/of-two-enums-apart by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum OfTwoEnumsApart: String {
        C = "c",
        D = "d",
    }
}
