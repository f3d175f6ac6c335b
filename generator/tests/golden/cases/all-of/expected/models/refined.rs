// @generated from #/components/schemas/refined by opbind; do not edit.

crate::runtime::model! {
    pub struct Refined {
        pub id: Option<i64> = required("id"),
        /// Refined.
        pub name: Option<crate::Uuid> = optional("name"),
        pub shared: Option<String> = optional("shared"),
    }
}
