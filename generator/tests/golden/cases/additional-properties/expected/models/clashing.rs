// @generated from #/components/schemas/clashing by opbind; do not edit.

crate::runtime::model! {
    pub struct Clashing {
        pub additional_properties: Option<String> = optional("additional_properties"),
        /// Members that have no name of their own.
        pub additional_properties_map: std::collections::BTreeMap<String, i64> = additional(),
    }
}
