// @generated from #/components/schemas/beside-nothing by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideNothing {
        pub id: Option<i64> = optional("id"),
    }
}
