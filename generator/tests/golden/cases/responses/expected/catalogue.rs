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
    crate::operations::r::alike::ENTRY,
    crate::operations::r::any_type::ENTRY,
    crate::operations::r::binary::ENTRY,
    crate::operations::r::choice::ENTRY,
    crate::operations::r::headers::ENTRY,
    crate::operations::r::here_or_there::ENTRY,
    crate::operations::r::html::ENTRY,
    crate::operations::r::inline::ENTRY,
    crate::operations::r::no_schema::ENTRY,
    crate::operations::r::none::ENTRY,
    crate::operations::r::not_modified::ENTRY,
    crate::operations::r::nullable::ENTRY,
    crate::operations::r::odd_status::ENTRY,
    crate::operations::r::one::ENTRY,
    crate::operations::r::only_default::ENTRY,
    crate::operations::r::only_errors::ENTRY,
    crate::operations::r::ranges::ENTRY,
    crate::operations::r::redirect::ENTRY,
    crate::operations::r::redirect_or_not_modified::ENTRY,
    crate::operations::r::redirect_with_content::ENTRY,
    crate::operations::r::redirects::ENTRY,
    crate::operations::r::several::ENTRY,
    crate::operations::r::shared::ENTRY,
    crate::operations::r::text::ENTRY,
    crate::operations::r::typed_headers::ENTRY,
    crate::operations::r::vendor_json::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
