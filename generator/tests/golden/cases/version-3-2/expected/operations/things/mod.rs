// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// Things of all kinds
    pub struct Things, things
}

pub mod copy_things; pub use copy_things::CopyThings;
pub mod discover_things; pub use discover_things::DiscoverThings;
pub mod search_things; pub use search_things::SearchThings;
