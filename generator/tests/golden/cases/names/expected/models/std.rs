// @generated from #/components/schemas/std by opbind; do not edit.

crate::runtime::model! {
    pub struct Std {
        pub a: Option<String> = optional("a"),
    }
}
