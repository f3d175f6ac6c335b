// @generated from #/components/schemas/clashing by opbind; do not edit.

crate::runtime::model! {
    pub struct Clashing {
        pub additional_properties: Option<String> = optional("additional_properties"),
        pub additional_properties_map: Option<String> = optional("additional_properties_map"),
        /// Members that have no name of their own.
        pub additional_properties_map_snake: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
