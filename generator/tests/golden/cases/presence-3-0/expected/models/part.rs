// @generated from #/components/schemas/part by opbind; do not edit.

crate::runtime::model! {
    pub struct Part {
        pub id: Option<i64> = optional("id"),
    }
}
