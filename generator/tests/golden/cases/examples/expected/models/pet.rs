// @generated from #/components/schemas/pet by opbind; do not edit.

crate::runtime::model! {
    pub struct Pet {
        /// Default: `"Bo"`
        pub name: String = required("name"),
        pub weight: Option<crate::Number> = optional("weight"),
        pub tags: Option<Vec<String>> = optional("tags"),
        pub anything: Option<serde_json::Value> = optional("anything"),
    }
}
