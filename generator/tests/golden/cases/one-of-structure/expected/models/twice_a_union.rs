// @generated from #/components/schemas/twice-a-union by opbind; do not edit.

crate::runtime::model! {
    pub struct TwiceAUnion {
        pub left: Option<String> = optional("left"),
        pub both: Option<serde_json::Value> = optional("both"),
        pub right: Option<String> = optional("right"),
    }
}
