// @generated from #/components/schemas/partly-mapped by opbind; do not edit.

crate::runtime::union! {
    pub enum PartlyMapped by "kind" {
        Cat(super::Cat) = "meow",
        Dog(super::Dog) = "Dog",
    }
}
