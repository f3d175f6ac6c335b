// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// All about pets.
    pub struct Pets, pets
}

pub mod export; pub use export::Export;
pub mod get_pet; pub use get_pet::GetPet;
pub mod get_plain; pub use get_plain::GetPlain;
pub mod picture; pub use picture::Picture;
pub mod raw; pub use raw::Raw;
