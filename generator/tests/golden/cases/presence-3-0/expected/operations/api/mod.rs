// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod closed; pub use closed::Closed;
pub mod open; pub use open::Open;
