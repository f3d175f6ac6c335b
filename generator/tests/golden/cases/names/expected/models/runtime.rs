// @generated from #/components/schemas/runtime by opbind; do not edit.

crate::runtime::model! {
    pub struct Runtime {
        pub a: Option<String> = optional("a"),
    }
}
