// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `limit`.
    pub struct Limit, limit
}

pub mod limit; pub use limit::LimitCall;
