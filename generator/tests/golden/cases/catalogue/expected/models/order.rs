// @generated from #/components/schemas/order by opbind; do not edit.

crate::runtime::model! {
    pub struct Order {
        /// In \<EUR>.
        pub total: crate::Number = required("total"),
        pub state: Option<State> = optional("state"),
        pub lines: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>> = optional("lines"),
        pub next: Option<Box<Order>> = optional("next"),
    }
}

crate::runtime::enumeration! {
    pub enum State: String {
        Open = "open",
        Done = "done",
    }
}
