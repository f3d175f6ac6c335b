// @generated from #/components/schemas/open by opbind; do not edit.

crate::runtime::tuple! {
    /// Anything may follow.
    pub struct Open {
        pub item_0: Option<String> = optional(),
        /// How many.
        pub item_1: Option<i64> = optional(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}
