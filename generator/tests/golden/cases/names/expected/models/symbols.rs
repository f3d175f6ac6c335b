// @generated from #/components/schemas/symbols by opbind; do not edit.

crate::runtime::model! {
    pub struct Symbols {
        pub plus_1: Option<i64> = optional("+1"),
        pub minus_1: Option<i64> = optional("-1"),
        pub empty: Option<String> = optional(""),
        pub r#type: Option<String> = optional("@type"),
        pub r#ref: Option<Ref> = optional("$ref"),
        pub a_b_dotted: Option<String> = optional("a.b"),
        pub a_b_spaced: Option<String> = optional("a b"),
        pub n200: Option<String> = optional("200"),
        pub n3d: Option<String> = optional("3d"),
        pub boom: Option<String> = optional("💥"),
        pub naive: Option<String> = optional("naïve"),
        pub a_double_quote_b: Option<String> = optional("a\"b"),
    }
}

crate::runtime::model! {
    pub struct Ref {
        pub a: Option<String> = optional("a"),
    }
}
