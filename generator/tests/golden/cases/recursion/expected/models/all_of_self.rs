// @generated from #/components/schemas/all-of-self by opbind; do not edit.

pub type AllOfSelf = Empty;

crate::runtime::model! {
    pub struct Empty {
        pub parent: Option<Box<AllOfSelf>> = optional("parent"),
        pub name: Option<String> = optional("name"),
    }
}
