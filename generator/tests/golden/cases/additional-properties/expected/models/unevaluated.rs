// @generated from #/components/schemas/unevaluated by opbind; do not edit.

crate::runtime::model! {
    pub struct Unevaluated {
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, String> = additional(),
    }
}
