// @generated from #/components/schemas/map-beside-reference by opbind; do not edit.

crate::runtime::model! {
    pub struct MapBesideReference {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, String> = additional(),
    }
}
