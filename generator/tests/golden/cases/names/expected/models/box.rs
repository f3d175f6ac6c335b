// @generated from #/components/schemas/Box by opbind; do not edit.

crate::runtime::model! {
    pub struct Box_ {
        pub inner: Option<Box<Box_>> = optional("inner"),
        pub text: Option<String> = optional("text"),
        pub option: Option<super::Option_> = optional("option"),
    }
}
