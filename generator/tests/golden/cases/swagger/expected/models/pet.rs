// @generated from #/definitions/Pet by opbind; do not edit.

crate::runtime::model! {
    pub struct Pet {
        pub kind: String = required("kind"),
        pub name: Option<String> = required("name"),
        pub age: Option<Option<i64>> = clearable("age"),
        pub picture: Option<crate::File> = optional("picture"),
        pub owner: Option<super::Owner> = optional("owner"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
