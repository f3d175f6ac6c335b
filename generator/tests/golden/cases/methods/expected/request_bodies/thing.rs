// @generated from #/components/requestBodies/thing by opbind; do not edit.

crate::runtime::model! {
    pub struct Thing {
        pub a: Option<i64> = optional("a"),
    }
}
