// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `m`.
    pub struct M, m
}

pub mod encoding; pub use encoding::Encoding;
pub mod map; pub use map::Map;
pub mod no_object; pub use no_object::NoObject;
pub mod related; pub use related::Related;
pub mod shared; pub use shared::Shared;
pub mod unsaid; pub use unsaid::Unsaid;
pub mod upload; pub use upload::Upload;
