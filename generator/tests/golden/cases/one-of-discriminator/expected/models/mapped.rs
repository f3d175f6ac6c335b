// @generated from #/components/schemas/mapped by opbind; do not edit.

crate::runtime::union! {
    /// Told apart by the texts of the mapping.
    pub enum Mapped by "pet type" {
        Cat(super::Cat) = "meow" | "purr",
        Dog(super::Dog) = "woof",
        Fish(super::Fish) = "fish",
    }
}
