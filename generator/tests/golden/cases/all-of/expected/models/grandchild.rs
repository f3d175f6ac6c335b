// @generated from #/components/schemas/grandchild by opbind; do not edit.

crate::runtime::model! {
    pub struct Grandchild {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub extra: String = required("extra"),
        pub color: Option<super::extended::Color> = optional("color"),
        pub leaf: Option<bool> = optional("leaf"),
    }
}
