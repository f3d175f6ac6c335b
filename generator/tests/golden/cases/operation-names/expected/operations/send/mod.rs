// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `send`.
    pub struct Send, send_
}

pub mod clone; pub use clone::Clone;
