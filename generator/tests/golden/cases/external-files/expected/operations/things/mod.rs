// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod list_things; pub use list_things::ListThings;
