// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod formats; pub use formats::Formats;
pub mod get_thing; pub use get_thing::GetThing;
pub mod head_thing; pub use head_thing::HeadThing;
