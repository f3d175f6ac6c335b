// @generated from #/components/schemas/open-pattern-beside by opbind; do not edit.

crate::runtime::model! {
    pub struct OpenPatternBeside {
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
