// @generated from #/components/schemas/base by opbind; do not edit.

crate::runtime::model! {
    /// The base.
    pub struct Base {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
    }
}
