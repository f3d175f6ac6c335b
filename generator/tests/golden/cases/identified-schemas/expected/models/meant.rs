// @generated from #/components/schemas/Meant by opbind; do not edit.

crate::runtime::model! {
    pub struct Meant {
        pub at: Option<crate::DateTime> = optional("at"),
        pub any: Option<serde_json::Value> = optional("any"),
        pub count: Option<i64> = optional("count"),
        pub text: Option<String> = optional("text"),
        pub typo: Option<serde_json::Value> = optional("typo"),
    }
}
