// @generated from #/components/schemas/tuple by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Tuple {
        pub item_0: Option<Item0> = optional(),
    }
}

crate::runtime::model! {
    pub struct Item0 {
        pub a: Option<String> = optional("a"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
