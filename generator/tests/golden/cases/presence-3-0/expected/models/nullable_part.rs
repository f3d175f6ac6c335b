// @generated from #/components/schemas/nullable-part by opbind; do not edit.

crate::runtime::model! {
    pub struct NullablePart {
        pub id: Option<i64> = optional("id"),
    }
}
