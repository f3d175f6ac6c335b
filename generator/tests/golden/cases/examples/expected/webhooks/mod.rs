// @generated from #/webhooks by opbind; do not edit.

//! What the API sends by itself: see [`Event`].

pub mod pet_born; pub use pet_born::PetBorn;

crate::runtime::webhooks! {
    /// What the API sends by itself, by webhook.
    pub enum Event {
        /// `petBorn`
        PetBorn(PetBorn) = json("petBorn", "petBorn"),
    }
}
