// @generated from #/components/schemas/several-that-differ by opbind; do not edit.

crate::runtime::model! {
    pub struct SeveralThatDiffer {
        pub v: Option<serde_json::Value> = optional("v"),
        pub t: Option<T> = optional("t"),
        pub n: Option<Option<String>> = clearable("n"),
        pub x: Option<i64> = optional("x"),
        pub z: Option<i64> = optional("z"),
    }
}

crate::runtime::enumeration! {
    pub enum T: String {
        A = "a",
    }
}
