// @generated from #/components/schemas/typed by opbind; do not edit.

crate::runtime::model! {
    pub struct Typed {
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, String> = additional(),
    }
}
