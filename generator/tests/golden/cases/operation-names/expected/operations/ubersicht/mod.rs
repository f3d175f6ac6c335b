// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `ubersicht`.
    pub struct Ubersicht, ubersicht
}

pub mod grosse; pub use grosse::Grosse;
