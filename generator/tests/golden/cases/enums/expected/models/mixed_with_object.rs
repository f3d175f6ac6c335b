// @generated from #/components/schemas/mixed-with-object by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum MixedWithObject: serde_json::Value {
        None = "none",
    }
}
