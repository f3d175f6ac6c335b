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
    crate::operations::orders::cancel::ENTRY,
    crate::operations::orders::create::ENTRY,
    crate::operations::orders::delete_line::ENTRY,
    crate::operations::orders::list::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
