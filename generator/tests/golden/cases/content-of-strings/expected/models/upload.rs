// @generated from #/components/schemas/upload by opbind; do not edit.

crate::runtime::model! {
    pub struct Upload {
        pub binary: Option<crate::File> = optional("binary"),
        pub untyped_binary: Option<crate::File> = optional("untypedBinary"),
        pub picture: Option<crate::File> = optional("picture"),
        pub untyped_picture: Option<crate::File> = optional("untypedPicture"),
        pub pictures: Option<Vec<Option<crate::File>>> = optional("pictures"),
        pub encoded: Option<crate::Base64> = optional("encoded"),
        pub byte: Option<crate::Base64> = optional("byte"),
        pub otherwise_encoded: Option<String> = optional("otherwiseEncoded"),
        pub page: Option<String> = optional("page"),
        pub token: Option<String> = optional("token"),
        pub json: Option<String> = optional("json"),
    }
}
