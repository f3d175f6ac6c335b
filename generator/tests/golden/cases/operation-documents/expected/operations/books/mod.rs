// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `books`.
    pub struct Books, books
}

pub mod get; pub use get::Get;
pub mod list_for_shelf; pub use list_for_shelf::ListForShelf;
