// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `execute`.
    pub struct Execute, execute_
}

pub mod execute; pub use execute::ExecuteCall;
