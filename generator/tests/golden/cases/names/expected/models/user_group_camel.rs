// @generated from #/components/schemas/userGroup by opbind; do not edit.

crate::runtime::model! {
    pub struct UserGroupCamel {
        pub a: Option<String> = optional("a"),
    }
}
