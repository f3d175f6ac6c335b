// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `client`.
    pub struct Client, client
}

pub mod client; pub use client::ClientCall;
