// @generated from #/components/schemas/one by opbind; do not edit.

crate::runtime::model! {
    pub struct One {
        pub a: Option<String> = optional("a"),
    }
}
