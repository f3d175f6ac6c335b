// @generated from #/components/schemas/closed by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Closed {
        pub item_0: String = required(),
        pub item_1: Option<Option<i64>> = optional(),
    }
}
