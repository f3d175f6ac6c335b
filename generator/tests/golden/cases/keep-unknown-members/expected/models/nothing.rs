// @generated from #/components/schemas/nothing by opbind; do not edit.

crate::runtime::model! {
    pub struct Nothing {
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
