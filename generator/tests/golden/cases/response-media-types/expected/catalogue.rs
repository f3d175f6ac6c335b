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
    crate::operations::r::any::ENTRY,
    crate::operations::r::bytes_as_json::ENTRY,
    crate::operations::r::choice::ENTRY,
    crate::operations::r::choice_of_errors::ENTRY,
    crate::operations::r::events::ENTRY,
    crate::operations::r::head::ENTRY,
    crate::operations::r::hostile::ENTRY,
    crate::operations::r::images::ENTRY,
    crate::operations::r::no_body::ENTRY,
    crate::operations::r::ranges::ENTRY,
    crate::operations::r::same::ENTRY,
    crate::operations::r::taken_name::ENTRY,
    crate::operations::r::xml::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
