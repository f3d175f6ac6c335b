// @generated from #/x-webhooks/userSignedUp/post by opbind; do not edit.

crate::runtime::model! {
    pub struct UserSignedUp {
        pub name: Option<String> = optional("name"),
    }
}
