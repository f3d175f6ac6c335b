// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod delete_thing; pub use delete_thing::DeleteThing;
pub mod get_thing; pub use get_thing::GetThing;
pub mod names; pub use names::Names;
pub mod styles; pub use styles::Styles;
pub mod undeclared; pub use undeclared::Undeclared;
