// @generated from #/components/schemas/same-titles by opbind; do not edit.

crate::runtime::tuple! {
    pub struct SameTitles {
        /// it
        pub item_0: Option<crate::Number> = optional(),
        /// it
        pub item_1: Option<String> = optional(),
        /// rest
        pub rest: Option<String> = optional(),
        /// All other elements.
        pub rest_list: Vec<serde_json::Value> = rest(),
    }
}
