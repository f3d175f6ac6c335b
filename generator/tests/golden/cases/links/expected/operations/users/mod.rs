// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `users`.
    pub struct Users, users
}

pub mod create_user; pub use create_user::CreateUser;
pub mod get_user; pub use get_user::GetUser;
