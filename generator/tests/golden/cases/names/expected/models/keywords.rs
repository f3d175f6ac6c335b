// @generated from #/components/schemas/keywords by opbind; do not edit.

crate::runtime::model! {
    pub struct Keywords {
        pub r#type: Option<String> = optional("type"),
        pub self_: Option<String> = optional("self"),
        pub self_pascal: Option<String> = optional("Self"),
        pub crate_: Option<String> = optional("crate"),
        pub super_: Option<String> = optional("super"),
        pub r#async: Option<String> = optional("async"),
        pub r#gen: Option<String> = optional("gen"),
        pub underscore: Option<String> = optional("_"),
        pub new_: Option<String> = optional("new"),
        pub r#ref: Option<String> = optional("ref"),
    }
}
