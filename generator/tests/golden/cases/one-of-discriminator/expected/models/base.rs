// @generated from #/components/schemas/base by opbind; do not edit.

crate::runtime::model! {
    /// Where it is used, one of those that extend it may come.
    pub struct Base {
        pub kind: String = required("kind"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
