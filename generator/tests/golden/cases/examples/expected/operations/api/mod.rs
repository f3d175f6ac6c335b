// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod delete_photo; pub use delete_photo::DeletePhoto;
pub mod get_pet; pub use get_pet::GetPet;
pub mod get_photo; pub use get_photo::GetPhoto;
