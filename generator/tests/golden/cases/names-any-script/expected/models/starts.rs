// @generated from #/components/schemas/starts by opbind; do not edit.

crate::runtime::model! {
    pub struct Starts {
        pub n200_tojm: Option<String> = optional("200"),
        pub n200: Option<String> = optional("n200"),
        pub empty_text: Option<String> = optional(""),
        pub empty: Option<String> = optional("empty"),
        pub underscore_id: Option<String> = optional("_id"),
        pub id: Option<String> = optional("id"),
        pub id_underscore: Option<String> = optional("id_"),
        pub additional_properties: Option<String> = optional("additionalProperties"),
        /// Members that have no name of their own.
        pub additional_properties_map: std::collections::BTreeMap<String, i64> = additional(),
    }
}
