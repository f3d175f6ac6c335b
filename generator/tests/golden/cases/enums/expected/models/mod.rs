// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod clashing; pub use clashing::Clashing;
pub mod comparisons; pub use comparisons::Comparisons;
pub mod constant; pub use constant::Constant;
pub mod flags; pub use flags::Flags;
pub mod holder; pub use holder::Holder;
pub mod integers; pub use integers::Integers;
pub mod integers_without_type; pub use integers_without_type::IntegersWithoutType;
pub mod mixed; pub use mixed::Mixed;
pub mod nothing; pub use nothing::Nothing;
pub mod numbers; pub use numbers::Numbers;
pub mod odd; pub use odd::Odd;
pub mod only_null; pub use only_null::OnlyNull;
pub mod reactions; pub use reactions::Reactions;
pub mod repeated; pub use repeated::Repeated;
pub mod versions_as_yaml_numbers; pub use versions_as_yaml_numbers::VersionsAsYamlNumbers;
pub mod words; pub use words::Words;
