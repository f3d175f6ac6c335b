// @generated from #/components/schemas/unevaluated-nothing by opbind; do not edit.

crate::runtime::model! {
    pub struct UnevaluatedNothing {
        pub id: Option<i64> = optional("id"),
    }
}
