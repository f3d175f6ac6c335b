// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `b`.
    pub struct B, b
}

pub mod binary; pub use binary::Binary;
pub mod form; pub use form::Form;
pub mod inline; pub use inline::Inline;
pub mod json; pub use json::Json;
pub mod list; pub use list::List;
pub mod merge_patch; pub use merge_patch::MergePatch;
pub mod multipart; pub use multipart::Multipart;
pub mod named_body; pub use named_body::NamedBody;
pub mod no_content; pub use no_content::NoContent;
pub mod no_schema; pub use no_schema::NoSchema;
pub mod nullable; pub use nullable::Nullable;
pub mod octokit; pub use octokit::Octokit;
pub mod optional; pub use optional::Optional;
pub mod several; pub use several::Several;
pub mod shared; pub use shared::Shared;
pub mod text; pub use text::Text;
pub mod text_as_json; pub use text_as_json::TextAsJson;
pub mod xml; pub use xml::Xml;
