// @generated from #/paths by opbind; do not edit.

//! The operations as a table: what each is, what it takes, and how it is called by name.
//!
//! ```ignore
//! let entry = catalogue::find(id).ok_or("there is no such operation")?;
//! let request = entry.call(&values, None)?.on(&client).request()?;
//! let response = client.execute(request).await?;
//! ```

pub use crate::runtime::catalogue::*;

/// All operations, by group and name.
pub const OPERATIONS: &[Entry] = &[
    crate::operations::b::binary::ENTRY,
    crate::operations::b::form::ENTRY,
    crate::operations::b::inline::ENTRY,
    crate::operations::b::json::ENTRY,
    crate::operations::b::list::ENTRY,
    crate::operations::b::merge_patch::ENTRY,
    crate::operations::b::multipart::ENTRY,
    crate::operations::b::named_body::ENTRY,
    crate::operations::b::no_content::ENTRY,
    crate::operations::b::no_schema::ENTRY,
    crate::operations::b::nullable::ENTRY,
    crate::operations::b::octokit::ENTRY,
    crate::operations::b::optional::ENTRY,
    crate::operations::b::several::ENTRY,
    crate::operations::b::shared::ENTRY,
    crate::operations::b::text::ENTRY,
    crate::operations::b::text_as_json::ENTRY,
    crate::operations::b::xml::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
