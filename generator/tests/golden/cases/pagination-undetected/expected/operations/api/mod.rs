// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod found; pub use found::Found;
