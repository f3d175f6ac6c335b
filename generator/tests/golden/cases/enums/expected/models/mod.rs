// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod clashing; pub use clashing::Clashing;
pub mod comparisons; pub use comparisons::Comparisons;
pub mod constant; pub use constant::Constant;
pub mod constant_number; pub use constant_number::ConstantNumber;
pub mod described_object; pub use described_object::DescribedObject;
pub mod flags; pub use flags::Flags;
pub mod holder; pub use holder::Holder;
pub mod integers; pub use integers::Integers;
pub mod integers_without_type; pub use integers_without_type::IntegersWithoutType;
pub mod lists; pub use lists::Lists;
pub mod mixed; pub use mixed::Mixed;
pub mod mixed_and_null; pub use mixed_and_null::MixedAndNull;
pub mod mixed_with_object; pub use mixed_with_object::MixedWithObject;
pub mod nothing; pub use nothing::Nothing;
pub mod numbers; pub use numbers::Numbers;
pub mod object_or_list; pub use object_or_list::ObjectOrList;
pub mod objects; pub use objects::Objects;
pub mod odd; pub use odd::Odd;
pub mod only_null; pub use only_null::OnlyNull;
pub mod reactions; pub use reactions::Reactions;
pub mod repeated; pub use repeated::Repeated;
pub mod versions_as_yaml_numbers; pub use versions_as_yaml_numbers::VersionsAsYamlNumbers;
pub mod words; pub use words::Words;
