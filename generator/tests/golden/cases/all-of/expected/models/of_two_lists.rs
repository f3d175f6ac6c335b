// @generated from #/components/schemas/of-two-lists by opbind; do not edit.

pub type OfTwoLists = Vec<Item>;

crate::runtime::model! {
    pub struct Item {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub more: Option<String> = optional("more"),
    }
}
