// @generated from #/components/schemas/user-group by opbind; do not edit.

crate::runtime::model! {
    pub struct UserGroupKebab {
        pub a: Option<String> = optional("a"),
    }
}
