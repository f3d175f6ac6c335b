// @generated from #/components/schemas/others by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Others {
        pub item_0: super::Full = required(),
        /// All other elements.
        pub rest: Vec<Item> = rest(),
    }
}

crate::runtime::model! {
    pub struct Item {
        pub a: Option<String> = optional("a"),
    }
}
