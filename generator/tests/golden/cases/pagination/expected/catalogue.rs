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
    crate::operations::lists::by_counted_page::ENTRY,
    crate::operations::lists::by_cursor::ENTRY,
    crate::operations::lists::by_href::ENTRY,
    crate::operations::lists::by_last::ENTRY,
    crate::operations::lists::by_link::ENTRY,
    crate::operations::lists::by_offset::ENTRY,
    crate::operations::lists::by_page::ENTRY,
    crate::operations::lists::by_spoken_link::ENTRY,
    crate::operations::lists::by_url::ENTRY,
    crate::operations::lists::two_kinds::ENTRY,
    crate::operations::others::not_a_page_number::ENTRY,
    crate::operations::others::not_a_time::ENTRY,
    crate::operations::others::not_a_way_on::ENTRY,
    crate::operations::others::not_one_thing::ENTRY,
    crate::operations::others::not_post::ENTRY,
    crate::operations::others::not_text::ENTRY,
    crate::operations::others::not_two_lists::ENTRY,
    crate::operations::others::not_without_a_choice::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
