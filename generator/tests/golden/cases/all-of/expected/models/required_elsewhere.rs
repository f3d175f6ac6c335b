// @generated from #/components/schemas/required-elsewhere by opbind; do not edit.

crate::runtime::model! {
    pub struct RequiredElsewhere {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: String = required("name"),
        pub shared: Option<String> = optional("shared"),
    }
}
