// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod get_inner; pub use get_inner::GetInner;
pub mod get_other; pub use get_other::GetOther;
pub mod get_thing; pub use get_thing::GetThing;
