// @generated from #/components/schemas/nobody by opbind; do not edit.

crate::runtime::model! {
    pub struct Nobody {
        pub name: Option<String> = optional("name"),
    }
}
