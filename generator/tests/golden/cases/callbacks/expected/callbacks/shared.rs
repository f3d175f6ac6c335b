// @generated from #/components/callbacks/shared by opbind; do not edit.

crate::runtime::model! {
    pub struct Shared {
        pub n: Option<i64> = optional("n"),
    }
}
