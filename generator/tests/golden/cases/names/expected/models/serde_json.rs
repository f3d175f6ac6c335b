// @generated from #/components/schemas/serde_json by opbind; do not edit.

crate::runtime::model! {
    pub struct SerdeJson {
        pub a: Option<serde_json::Value> = optional("a"),
    }
}
