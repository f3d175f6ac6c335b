// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod base; pub use base::Base;
pub mod both_chains; pub use both_chains::BothChains;
pub mod both_count; pub use both_count::BothCount;
pub mod chain_a; pub use chain_a::ChainA;
pub mod chain_b; pub use chain_b::ChainB;
pub mod extended; pub use extended::Extended;
pub mod extended_beside; pub use extended_beside::ExtendedBeside;
pub mod grandchild; pub use grandchild::Grandchild;
pub mod map_beside_reference; pub use map_beside_reference::MapBesideReference;
pub mod no_alternative_fits; pub use no_alternative_fits::NoAlternativeFits;
pub mod no_type_fits; pub use no_type_fits::NoTypeFits;
pub mod no_value_fits; pub use no_value_fits::NoValueFits;
pub mod of_enum; pub use of_enum::OfEnum;
pub mod of_two_enums; pub use of_two_enums::OfTwoEnums;
pub mod of_two_enums_apart; pub use of_two_enums_apart::OfTwoEnumsApart;
pub mod of_two_lists; pub use of_two_lists::OfTwoLists;
pub mod of_two_numbers; pub use of_two_numbers::OfTwoNumbers;
pub mod of_values; pub use of_values::OfValues;
pub mod only_documentation; pub use only_documentation::OnlyDocumentation;
pub mod only_wrapper; pub use only_wrapper::OnlyWrapper;
pub mod open; pub use open::Open;
pub mod refined; pub use refined::Refined;
pub mod required_elsewhere; pub use required_elsewhere::RequiredElsewhere;
pub mod rich; pub use rich::Rich;
pub mod with_union; pub use with_union::WithUnion;
pub mod wrapped; pub use wrapped::Wrapped;
