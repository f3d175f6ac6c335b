// @generated from #/components/schemas/code-of-conduct by opbind; do not edit.

crate::runtime::model! {
    /// Code Of Conduct
    pub struct CodeOfConduct {
        pub key: String = required("key"),
        pub name: String = required("name"),
        pub url: crate::Uri = required("url"),
        pub body: Option<String> = optional("body"),
        pub html_url: Option<crate::Uri> = required("html_url"),
    }
}
