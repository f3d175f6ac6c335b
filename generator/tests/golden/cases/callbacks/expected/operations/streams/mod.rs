// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `streams`.
    pub struct Streams, streams
}

pub mod other; pub use other::Other;
pub mod subscribe; pub use subscribe::Subscribe;
