// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `std`.
    pub struct Std, std
}

pub mod bytes; pub use bytes::Bytes;
pub mod core; pub use core::Core;
pub mod http; pub use http::Http;
pub mod mod_; pub use mod_::Mod;
pub mod option; pub use option::Option_;
pub mod serde; pub use serde::Serde;
pub mod std; pub use std::StdCall;
