// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `repos`.
    pub struct Repos, repos
}

pub mod list_for_user; pub use list_for_user::ListForUser;
