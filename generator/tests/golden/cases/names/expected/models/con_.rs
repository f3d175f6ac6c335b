// @generated from #/components/schemas/con by opbind; do not edit.

crate::runtime::model! {
    pub struct Con {
        pub a: Option<String> = optional("a"),
    }
}
