// @generated from #/components/schemas/i64 by opbind; do not edit.

crate::runtime::model! {
    pub struct I64 {
        pub a: Option<i64> = optional("a"),
    }
}
