// @generated from #/components/schemas/pattern-beside by opbind; do not edit.

crate::runtime::model! {
    pub struct PatternBeside {
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, Value> = additional(),
    }
}

crate::runtime::union! {
    pub enum Value {
        WithA(ValueWithA),
        Text(String),
    }
}

crate::runtime::model! {
    pub struct ValueWithA {
        pub a: Option<String> = optional("a"),
    }
}
