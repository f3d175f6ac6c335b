// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `second_tag`.
    pub struct SecondTag, second_tag
}

pub mod several; pub use several::Several;
