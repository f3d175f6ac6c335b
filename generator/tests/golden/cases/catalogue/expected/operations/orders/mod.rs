// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `orders`.
    pub struct Orders, orders
}

pub mod cancel; pub use cancel::Cancel;
pub mod create; pub use create::Create;
pub mod delete_line; pub use delete_line::DeleteLine;
pub mod list; pub use list::List;
