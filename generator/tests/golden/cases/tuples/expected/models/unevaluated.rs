// @generated from #/components/schemas/unevaluated by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Unevaluated {
        pub item_0: Option<String> = optional(),
        /// All other elements.
        pub rest: Vec<i64> = rest(),
    }
}
