// @generated from #/components/schemas/formats by opbind; do not edit.

crate::runtime::model! {
    pub struct Formats {
        pub string: Option<String> = optional("string"),
        pub date_time: Option<crate::DateTime> = optional("date_time"),
        pub date: Option<crate::Date> = optional("date"),
        pub time: Option<crate::Time> = optional("time"),
        pub uuid: Option<crate::Uuid> = optional("uuid"),
        pub uri: Option<crate::Uri> = optional("uri"),
        pub byte: Option<crate::Base64> = optional("byte"),
        pub base64url: Option<crate::Base64Url> = optional("base64url"),
        pub encoded: Option<crate::Base64Url> = optional("encoded"),
        pub unknown: Option<String> = optional("unknown"),
        pub integer: Option<i64> = optional("integer"),
        pub int32: Option<i64> = optional("int32"),
        pub int64: Option<i64> = optional("int64"),
        pub unsigned: Option<u64> = optional("unsigned"),
        pub beyond_i64: Option<u64> = optional("beyond_i64"),
        pub beyond_i64_and_negative: Option<crate::Number> = optional("beyond_i64_and_negative"),
        pub number: Option<crate::Number> = optional("number"),
        pub float: Option<crate::Number> = optional("float"),
        pub integer_or_number: Option<crate::Number> = optional("integer_or_number"),
        pub flag: Option<bool> = optional("flag"),
        pub format_of_another_type: Option<i64> = optional("format_of_another_type"),
        /// Default: `` "a `b` c" ``
        pub default_text: Option<String> = optional("default_text"),
        /// Default: `["x"]`
        pub default_list: Option<Vec<String>> = optional("default_list"),
        /// Default: `null`
        pub default_null: Option<Option<String>> = clearable("default_null"),
        pub pair: Option<Pair> = optional("pair"),
    }
}

crate::runtime::tuple! {
    pub struct Pair {
        pub item_0: Option<String> = optional(),
        pub item_1: Option<i64> = optional(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}
