// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `others`.
    pub struct Others, others
}

pub mod add; pub use add::Add;
