// @generated from #/components/schemas/extended-beside by opbind; do not edit.

crate::runtime::model! {
    pub struct ExtendedBeside {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub own: Option<String> = optional("own"),
    }
}
