// @generated from #/components/schemas/end by opbind; do not edit.

crate::runtime::model! {
    pub struct End {
        pub why: Option<String> = optional("why"),
    }
}
