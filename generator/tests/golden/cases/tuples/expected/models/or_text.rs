// @generated from #/components/schemas/or-text by opbind; do not edit.

crate::runtime::union! {
    pub enum OrText {
        Text(String),
        Tuple(Tuple),
    }
}

crate::runtime::tuple! {
    pub struct Tuple {
        pub item_0: String = required(),
        pub item_1: i64 = required(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}
