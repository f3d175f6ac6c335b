// @generated from #/components/schemas/mixed by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Mixed: serde_json::Value {
        Auto = "auto",
        V1 = 1i64,
        True = true,
    }
}
