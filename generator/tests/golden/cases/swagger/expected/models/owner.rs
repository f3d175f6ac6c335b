// @generated from #/definitions/Owner by opbind; do not edit.

crate::runtime::model! {
    pub struct Owner {
        pub name: Option<String> = optional("name"),
        pub mood: Option<super::Mood> = optional("mood"),
    }
}
