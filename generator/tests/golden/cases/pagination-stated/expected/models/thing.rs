// @generated from #/components/schemas/thing by opbind; do not edit.

crate::runtime::model! {
    pub struct Thing {
        pub id: String = required("id"),
    }
}
