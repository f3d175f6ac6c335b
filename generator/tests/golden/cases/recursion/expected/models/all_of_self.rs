// @generated from #/components/schemas/all-of-self by opbind; do not edit.

crate::runtime::model! {
    pub struct AllOfSelf {
        pub parent: Option<Box<AllOfSelf>> = optional("parent"),
        pub name: Option<String> = optional("name"),
    }
}
