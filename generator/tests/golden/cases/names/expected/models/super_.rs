// @generated from #/components/schemas/super by opbind; do not edit.

crate::runtime::model! {
    pub struct Super {
        pub a: Option<String> = optional("a"),
    }
}
