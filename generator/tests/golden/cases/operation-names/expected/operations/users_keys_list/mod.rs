// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `users_keys_list`.
    pub struct UsersKeysList, users_keys_list
}

pub mod all_of_them; pub use all_of_them::AllOfThem;
