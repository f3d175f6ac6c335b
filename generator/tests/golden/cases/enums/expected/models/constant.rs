// @generated from #/components/schemas/constant by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Constant: String {
        Fixed = "fixed",
    }
}
