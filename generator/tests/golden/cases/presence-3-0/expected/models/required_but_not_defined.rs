// @generated from #/components/schemas/required-but-not-defined by opbind; do not edit.

crate::runtime::model! {
    pub struct RequiredButNotDefined {
        pub id: i64 = required("id"),
        pub ghost: serde_json::Value = required("ghost"),
    }
}
