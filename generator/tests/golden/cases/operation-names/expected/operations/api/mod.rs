// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod get; pub use get::Get;
pub mod list_all; pub use list_all::ListAll;
