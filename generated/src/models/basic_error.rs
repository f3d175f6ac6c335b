// @generated from #/components/schemas/basic-error by opbind; do not edit.

crate::runtime::model! {
    /// Basic Error
    pub struct BasicError {
        pub message: Option<String> = optional("message"),
        pub documentation_url: Option<String> = optional("documentation_url"),
        pub url: Option<String> = optional("url"),
        pub status: Option<String> = optional("status"),
    }
}
