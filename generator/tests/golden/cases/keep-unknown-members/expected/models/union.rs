// @generated from #/components/schemas/union by opbind; do not edit.

crate::runtime::union! {
    pub enum Union {
        Unsaid(super::Unsaid),
        WithOther(WithOther),
    }
}

crate::runtime::model! {
    pub struct WithOther {
        pub other: String = required("other"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
