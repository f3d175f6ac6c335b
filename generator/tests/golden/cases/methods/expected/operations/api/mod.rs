// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod ask; pub use ask::Ask;
pub mod follow; pub use follow::Follow;
pub mod look; pub use look::Look;
pub mod read; pub use read::Read;
pub mod remove; pub use remove::Remove;
