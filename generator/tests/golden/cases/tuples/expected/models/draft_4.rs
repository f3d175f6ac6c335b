// @generated from #/components/schemas/draft-4 by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Draft4 {
        pub item_0: Option<String> = optional(),
        pub item_1: Option<Item1> = optional(),
    }
}

crate::runtime::model! {
    pub struct Item1 {
        pub b: Option<i64> = optional("b"),
    }
}
