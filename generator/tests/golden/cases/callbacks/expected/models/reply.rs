// @generated from #/components/schemas/reply by opbind; do not edit.

crate::runtime::model! {
    pub struct Reply {
        pub stop: Option<bool> = optional("stop"),
    }
}
