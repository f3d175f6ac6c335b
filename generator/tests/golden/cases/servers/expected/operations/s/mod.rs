// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `s`.
    pub struct S, s
}

pub mod empty; pub use empty::Empty;
pub mod own; pub use own::Own;
pub mod path; pub use path::Path;
pub mod relative; pub use relative::Relative;
