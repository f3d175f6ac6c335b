// @generated from #/components/schemas/Result by opbind; do not edit.

crate::runtime::model! {
    pub struct Result {
        pub ok: Option<bool> = optional("ok"),
    }
}
