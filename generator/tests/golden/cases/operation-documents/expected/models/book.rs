// @generated from #/components/schemas/book by opbind; do not edit.

crate::runtime::model! {
    pub struct Book {
        pub title: String = required("title"),
        pub author: super::Author = required("author"),
        pub publisher: Option<super::Publisher> = optional("publisher"),
        pub reviewer: serde_json::Value = required("reviewer"),
        pub reviewers: Option<Vec<serde_json::Value>> = optional("reviewers"),
    }
}
