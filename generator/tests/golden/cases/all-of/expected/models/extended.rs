// @generated from #/components/schemas/extended by opbind; do not edit.

crate::runtime::model! {
    /// More than the base.
    pub struct Extended {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub extra: String = required("extra"),
        pub color: Option<Color> = optional("color"),
    }
}

crate::runtime::enumeration! {
    pub enum Color: String {
        Red = "red",
        Green = "green",
    }
}
