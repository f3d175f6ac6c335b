// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `f`.
    pub struct F, f
}

pub mod form; pub use form::Form;
pub mod text; pub use text::Text;
pub mod unsaid; pub use unsaid::Unsaid;
