// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod get; pub use get::Get; #[allow(deprecated)] pub use get::Read; #[deprecated(note = "renamed to `get`")] pub mod read { pub use super::get::*; }
pub mod list; pub use list::List;
pub mod put; pub use put::Put;
