// @generated from #/components/schemas/named by opbind; do not edit.

crate::runtime::model! {
    pub struct Named {
        pub name: Option<String> = optional("name"),
    }
}
