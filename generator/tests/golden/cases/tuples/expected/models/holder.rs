// @generated from #/components/schemas/holder by opbind; do not edit.

crate::runtime::model! {
    pub struct Holder {
        pub inline: Option<Inline> = optional("inline"),
        pub list: Option<Vec<super::Closed>> = optional("list"),
    }
}

crate::runtime::tuple! {
    pub struct Inline {
        pub item_0: Option<InlineItem0> = optional(),
        pub item_1: Option<bool> = optional(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}

crate::runtime::enumeration! {
    pub enum InlineItem0: String {
        A = "a",
        B = "b",
    }
}
