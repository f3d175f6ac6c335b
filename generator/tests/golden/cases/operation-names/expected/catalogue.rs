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
    crate::operations::api::get::ENTRY,
    crate::operations::api::list_all::ENTRY,
    crate::operations::client::client::ENTRY,
    crate::operations::credentials::revoke::ENTRY,
    crate::operations::execute::execute::ENTRY,
    crate::operations::limit::limit::ENTRY,
    crate::operations::r#type::delete::ENTRY,
    crate::operations::r#type::r#match::ENTRY,
    crate::operations::repos::list_for_user::ENTRY,
    crate::operations::second_tag::several::ENTRY,
    crate::operations::send::clone::ENTRY,
    crate::operations::std::bytes::ENTRY,
    crate::operations::std::core::ENTRY,
    crate::operations::std::http::ENTRY,
    crate::operations::std::mod_::ENTRY,
    crate::operations::std::option::ENTRY,
    crate::operations::std::serde::ENTRY,
    crate::operations::std::std::ENTRY,
    crate::operations::ubersicht::grosse::ENTRY,
    crate::operations::users::get_no_id_by_id_keys_cogs::ENTRY,
    crate::operations::users::get_no_id_by_id_keys_srzj::ENTRY,
    crate::operations::users::get_plain::ENTRY,
    crate::operations::users::twice_get_twice_a::ENTRY,
    crate::operations::users::twice_get_twice_b::ENTRY,
    crate::operations::users::user_list::ENTRY,
    crate::operations::users::user_list_camel::ENTRY,
    crate::operations::users::users::ENTRY,
    crate::operations::users::users_call_snake::ENTRY,
    crate::operations::users_keys_list::all_of_them::ENTRY,
];

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Entry> {
    OPERATIONS.iter().find(|entry| entry.route.id == id)
}
