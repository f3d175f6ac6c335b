// @generated from #/components/schemas/unsaid by opbind; do not edit.

crate::runtime::model! {
    pub struct Unsaid {
        pub id: i64 = required("id"),
        pub inline: Option<Inline> = optional("inline"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}

crate::runtime::model! {
    pub struct Inline {
        pub a: Option<String> = optional("a"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
