// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod base; pub use base::Base;
pub mod extended; pub use extended::Extended;
pub mod extended_beside; pub use extended_beside::ExtendedBeside;
pub mod grandchild; pub use grandchild::Grandchild;
pub mod of_enum; pub use of_enum::OfEnum;
pub mod of_values; pub use of_values::OfValues;
pub mod only_wrapper; pub use only_wrapper::OnlyWrapper;
pub mod open; pub use open::Open;
pub mod refined; pub use refined::Refined;
pub mod required_elsewhere; pub use required_elsewhere::RequiredElsewhere;
pub mod with_union; pub use with_union::WithUnion;
pub mod wrapped; pub use wrapped::Wrapped;
