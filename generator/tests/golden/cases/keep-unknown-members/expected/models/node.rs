// @generated from #/components/schemas/node by opbind; do not edit.

crate::runtime::model! {
    pub struct Node {
        pub next: Option<Box<Node>> = optional("next"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
