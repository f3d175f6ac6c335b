// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `credentials`.
    pub struct Credentials, credentials
}

pub mod revoke; pub use revoke::Revoke;
