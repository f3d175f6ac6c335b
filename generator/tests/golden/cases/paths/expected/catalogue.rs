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
    crate::operations::api::both::ENTRY,
    crate::operations::api::clash::ENTRY,
    crate::operations::api::close::ENTRY,
    crate::operations::api::dots::ENTRY,
    crate::operations::api::double_slash::ENTRY,
    crate::operations::api::expressions::ENTRY,
    crate::operations::api::fixed_query::ENTRY,
    crate::operations::api::get_items_by_id::ENTRY,
    crate::operations::api::get_items_id::ENTRY,
    crate::operations::api::get_no_id_one::ENTRY,
    crate::operations::api::get_no_id_two::ENTRY,
    crate::operations::api::literals::ENTRY,
    crate::operations::api::odd::ENTRY,
    crate::operations::api::open::ENTRY,
    crate::operations::api::replaced_query::ENTRY,
    crate::operations::api::same_x::ENTRY,
    crate::operations::api::same_y::ENTRY,
    crate::operations::api::several::ENTRY,
    crate::operations::api::start::ENTRY,
    crate::operations::api::stop::ENTRY,
    crate::operations::api::templated_query::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
