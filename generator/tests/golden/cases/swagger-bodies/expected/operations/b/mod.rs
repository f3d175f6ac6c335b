// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `b`.
    pub struct B, b
}

pub mod bytes; pub use bytes::Bytes;
pub mod form; pub use form::Form;
pub mod inline; pub use inline::Inline;
pub mod json; pub use json::Json;
pub mod mistaken; pub use mistaken::Mistaken;
pub mod shared; pub use shared::Shared;
pub mod upload; pub use upload::Upload;
