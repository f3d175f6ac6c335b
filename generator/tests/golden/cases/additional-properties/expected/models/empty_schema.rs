// @generated from #/components/schemas/empty-schema by opbind; do not edit.

crate::runtime::model! {
    pub struct EmptySchema {
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
