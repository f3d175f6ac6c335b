// @generated from parts/common.yaml#/$defs/Problem by opbind; do not edit.

crate::runtime::model! {
    pub struct Problem {
        pub message: Option<String> = optional("message"),
        pub at: Option<At> = optional("at"),
    }
}

crate::runtime::model! {
    pub struct At {
        pub line: Option<i64> = optional("line"),
    }
}
