// @generated from #/components/schemas/bool by opbind; do not edit.

crate::runtime::model! {
    pub struct Bool {
        pub a: Option<bool> = optional("a"),
    }
}
