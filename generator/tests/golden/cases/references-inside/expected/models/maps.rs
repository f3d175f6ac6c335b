// @generated from #/components/schemas/Maps by opbind; do not edit.

crate::runtime::model! {
    pub struct Maps {
        pub patterns: Option<std::collections::BTreeMap<String, PatternsValue>> = optional("patterns"),
        pub values: Option<std::collections::BTreeMap<String, ValuesValue>> = optional("values"),
        pub list: Option<Vec<ListItem>> = optional("list"),
        pub tuple: Option<Tuple> = optional("tuple"),
    }
}

crate::runtime::union! {
    pub enum PatternsValue {
        WithX(PatternsValueWithX),
        WithY(PatternsValueWithY),
    }
}

crate::runtime::model! {
    pub struct PatternsValueWithX {
        pub x: Option<String> = optional("x"),
    }
}

crate::runtime::model! {
    pub struct PatternsValueWithY {
        pub y: Option<String> = optional("y"),
    }
}

crate::runtime::model! {
    pub struct ValuesValue {
        pub v: Option<String> = optional("v"),
    }
}

crate::runtime::model! {
    pub struct ListItem {
        pub i: Option<String> = optional("i"),
    }
}

crate::runtime::tuple! {
    pub struct Tuple {
        pub item_0: Option<TupleItem0> = optional(),
        /// All other elements.
        pub rest: Vec<serde_json::Value> = rest(),
    }
}

crate::runtime::model! {
    pub struct TupleItem0 {
        pub t: Option<String> = optional("t"),
    }
}
