// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `things`.
    pub struct Things, things
}

pub mod compare; pub use compare::Compare;
pub mod does_not_go_on; pub use does_not_go_on::DoesNotGoOn;
pub mod found; pub use found::Found;
pub mod get_counted_from_zero; pub use get_counted_from_zero::GetCountedFromZero;
pub mod search; pub use search::Search;
