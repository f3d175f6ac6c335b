// @generated from #/components/schemas/itself by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Itself {
        pub item_0: Option<String> = optional(),
        pub item_1: Option<Box<Itself>> = optional(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}
