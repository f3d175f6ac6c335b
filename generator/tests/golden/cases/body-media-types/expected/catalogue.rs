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
    crate::operations::b::any::ENTRY,
    crate::operations::b::any_data::ENTRY,
    crate::operations::b::bytes::ENTRY,
    crate::operations::b::bytes_as_json::ENTRY,
    crate::operations::b::charset::ENTRY,
    crate::operations::b::choice::ENTRY,
    crate::operations::b::clash::ENTRY,
    crate::operations::b::optional::ENTRY,
    crate::operations::b::patches::ENTRY,
    crate::operations::b::same::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
