// @generated from #/components/schemas/all-of by opbind; do not edit.

crate::runtime::model! {
    pub struct AllOf {
        pub id: i64 = required("id"),
        pub inline: Option<super::unsaid::Inline> = optional("inline"),
        pub name: Option<String> = optional("name"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
