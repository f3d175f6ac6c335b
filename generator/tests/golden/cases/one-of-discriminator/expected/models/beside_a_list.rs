// @generated from #/components/schemas/beside-a-list by opbind; do not edit.

crate::runtime::union! {
    /// Arrays have no property to tell them by, whatever the mapping says.
    pub enum BesideAList by "kind" {
        Pets(super::Pets),
        Cat(super::Cat) = "meow",
        Dog(super::Dog) = "woof",
        Text(String),
    }
}
