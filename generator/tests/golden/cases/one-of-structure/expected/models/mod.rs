// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod beside_properties; pub use beside_properties::BesideProperties;
pub mod by_kind; pub use by_kind::ByKind;
pub mod by_members; pub use by_members::ByMembers;
pub mod by_tag; pub use by_tag::ByTag;
pub mod by_type_array; pub use by_type_array::ByTypeArray;
pub mod constraints_only; pub use constraints_only::ConstraintsOnly;
pub mod enums; pub use enums::Enums;
pub mod formats; pub use formats::Formats;
pub mod lists; pub use lists::Lists;
pub mod named; pub use named::Named;
pub mod nested; pub use nested::Nested;
pub mod numbers; pub use numbers::Numbers;
pub mod one_alternative; pub use one_alternative::OneAlternative;
pub mod same_names; pub use same_names::SameNames;
pub mod text_and_enum; pub use text_and_enum::TextAndEnum;
pub mod twice_a_union; pub use twice_a_union::TwiceAUnion;
pub mod with_anything; pub use with_anything::WithAnything;
pub mod with_null; pub use with_null::WithNull;
