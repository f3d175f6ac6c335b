// @generated from #/components/schemas/Self by opbind; do not edit.

crate::runtime::model! {
    pub struct Self_ {
        pub a: Option<String> = optional("a"),
    }
}
