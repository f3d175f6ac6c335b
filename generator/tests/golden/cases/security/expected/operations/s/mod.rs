// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `s`.
    pub struct S, s
}

pub mod both; pub use both::Both;
pub mod certificate; pub use certificate::Certificate;
pub mod inherited; pub use inherited::Inherited;
pub mod missing; pub use missing::Missing;
pub mod none; pub use none::NoneCall;
pub mod optional; pub use optional::Optional;
pub mod program; pub use program::Program;
