// @generated from #/components/schemas/told-apart-by-a-discriminator by opbind; do not edit.

crate::runtime::union! {
    pub enum ToldApartByADiscriminator by "kind" {
        Cat(super::Cat) = "cat",
        Dog(super::Dog) = "dog",
    }
}
