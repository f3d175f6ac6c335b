// @generated from #/components/schemas/crate by opbind; do not edit.

crate::runtime::model! {
    pub struct Crate {
        pub a: Option<String> = optional("a"),
    }
}
