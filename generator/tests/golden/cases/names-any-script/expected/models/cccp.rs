// @generated from #/components/schemas/CCCP by opbind; do not edit.

crate::runtime::model! {
    pub struct Cccp {
        pub a: Option<String> = optional("a"),
    }
}
