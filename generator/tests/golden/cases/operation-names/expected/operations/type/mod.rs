// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `type`.
    pub struct Type, r#type
}

pub mod delete; pub use delete::Delete;
pub mod r#match; pub use r#match::Match;
