// @generated from #/components/schemas/Thing by opbind; do not edit.

crate::runtime::model! {
    pub struct Thing {
        pub name: Option<String> = optional("name"),
    }
}
