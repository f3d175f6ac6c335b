// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// People and what they own.
    pub struct Users, users
}

pub mod get_no_id_by_id_keys_cogs; pub use get_no_id_by_id_keys_cogs::GetNoIdByIdKeysCogs;
pub mod get_no_id_by_id_keys_srzj; pub use get_no_id_by_id_keys_srzj::GetNoIdByIdKeysSrzj;
pub mod get_plain; pub use get_plain::GetPlain;
pub mod twice_get_twice_a; pub use twice_get_twice_a::TwiceGetTwiceA;
pub mod twice_get_twice_b; pub use twice_get_twice_b::TwiceGetTwiceB;
pub mod user_list; pub use user_list::UserList;
pub mod user_list_camel; pub use user_list_camel::UserListCamel;
pub mod users; pub use users::UsersCall;
pub mod users_call_snake; pub use users_call_snake::UsersCallSnake;
