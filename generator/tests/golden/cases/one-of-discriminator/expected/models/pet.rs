// @generated from #/components/schemas/pet by opbind; do not edit.

crate::runtime::union! {
    /// Told apart by the names of the components.
    pub enum Pet by "kind" {
        Cat(super::Cat) = "cat",
        Dog(super::Dog) = "Dog",
    }
}
