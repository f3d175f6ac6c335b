// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `t`.
    pub struct T, t
}

pub mod list; pub use list::List;
