// @generated from #/components/schemas/publisher by opbind; do not edit.

crate::runtime::model! {
    pub struct Publisher {
        pub name: Option<String> = optional("name"),
        pub city: Option<super::City> = optional("city"),
    }
}
