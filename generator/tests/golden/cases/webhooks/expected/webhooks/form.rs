// @generated from #/webhooks/form/post by opbind; do not edit.

crate::runtime::model! {
    pub struct Form {
        pub a: Option<String> = optional("a"),
    }
}
