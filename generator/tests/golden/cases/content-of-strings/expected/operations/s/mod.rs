// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `s`.
    pub struct S, s
}

pub mod picture; pub use picture::Picture;
pub mod upload; pub use upload::Upload;
