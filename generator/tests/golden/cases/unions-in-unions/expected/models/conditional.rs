// @generated from #/components/schemas/conditional by opbind; do not edit.

crate::runtime::model! {
    pub struct Conditional {
        pub k: Option<String> = optional("k"),
        pub v: Option<serde_json::Value> = optional("v"),
        pub x: Option<i64> = optional("x"),
        pub y: Option<i64> = optional("y"),
        pub z: Option<i64> = optional("z"),
    }
}
