// @generated from #/components/responses/thing by opbind; do not edit.

crate::runtime::model! {
    pub struct Thing {
        pub shared: Option<String> = optional("shared"),
    }
}
