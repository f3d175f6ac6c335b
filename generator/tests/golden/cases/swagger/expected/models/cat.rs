// @generated from #/definitions/Cat by opbind; do not edit.

crate::runtime::model! {
    /// What a pet of the kind `Cat` is.
    pub struct Cat {
        pub kind: String = required("kind"),
        pub name: Option<String> = required("name"),
        pub age: Option<Option<i64>> = clearable("age"),
        pub picture: Option<crate::File> = optional("picture"),
        pub owner: Option<super::Owner> = optional("owner"),
        pub lives: i64 = required("lives"),
    }
}
