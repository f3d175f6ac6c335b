// @generated from #/components/schemas/never by opbind; do not edit.

crate::runtime::model! {
    pub struct Never {
        pub id: Option<i64> = optional("id"),
        pub always: Option<serde_json::Value> = optional("always"),
    }
}
