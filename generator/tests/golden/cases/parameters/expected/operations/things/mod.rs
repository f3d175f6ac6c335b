// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod content; pub use content::Content;
pub mod delete_thing; pub use delete_thing::DeleteThing;
pub mod get_thing; pub use get_thing::GetThing;
pub mod headers; pub use headers::Headers;
pub mod names; pub use names::Names;
pub mod query_string; pub use query_string::QueryString;
pub mod same_names; pub use same_names::SameNames;
pub mod styles; pub use styles::Styles;
pub mod styles_elsewhere; pub use styles_elsewhere::StylesElsewhere;
pub mod undeclared; pub use undeclared::Undeclared;
