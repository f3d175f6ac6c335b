// @generated from #/components/schemas/of-enum by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum OfEnum: String {
        A = "a",
        B = "b",
    }
}
