// @generated from #/components/schemas/chosen by opbind; do not edit.

crate::runtime::model! {
    pub struct Chosen {
        pub date_time: Option<String> = optional("date_time"),
        pub nullable: Option<Option<String>> = clearable("nullable"),
        pub list: Option<Vec<crate::Formatted<::uuid::Uuid>>> = optional("list"),
        pub timestamp: Option<crate::DateTime> = optional("timestamp"),
        pub timestamp_of_another_type: Option<i64> = optional("timestamp_of_another_type"),
        pub int32: Option<i64> = optional("int32"),
        pub double: Option<f64> = optional("double"),
        pub float: Option<f32> = optional("float"),
        pub count: Option<u64> = optional("count"),
        pub address: Option<crate::Formatted<::std::net::Ipv4Addr>> = optional("address"),
        pub quoted: Option<crate::Formatted<i64>> = optional("quoted"),
        pub not_quoted: Option<i64> = optional("not_quoted"),
        pub text_or_number: Option<TextOrNumber> = optional("text_or_number"),
        pub either: Option<String> = optional("either"),
        pub enumerated: Option<Enumerated> = optional("enumerated"),
    }
}

crate::runtime::union! {
    pub enum TextOrNumber {
        Number(f64),
        Text(String),
    }
}

crate::runtime::enumeration! {
    pub enum Enumerated: String {
        V127001 = "127.0.0.1",
    }
}
