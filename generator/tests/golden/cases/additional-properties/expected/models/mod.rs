// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod anything; pub use anything::Anything;
pub mod beside; pub use beside::Beside;
pub mod beside_anything; pub use beside_anything::BesideAnything;
pub mod beside_nothing; pub use beside_nothing::BesideNothing;
pub mod clashing; pub use clashing::Clashing;
pub mod closed_pattern; pub use closed_pattern::ClosedPattern;
pub mod empty_schema; pub use empty_schema::EmptySchema;
pub mod nested; pub use nested::Nested;
pub mod never; pub use never::Never;
pub mod nothing; pub use nothing::Nothing;
pub mod of_lists; pub use of_lists::OfLists;
pub mod of_objects; pub use of_objects::OfObjects;
pub mod of_strings; pub use of_strings::OfStrings;
pub mod open_pattern_beside; pub use open_pattern_beside::OpenPatternBeside;
pub mod pattern_and_anything; pub use pattern_and_anything::PatternAndAnything;
pub mod pattern_and_others; pub use pattern_and_others::PatternAndOthers;
pub mod pattern_beside; pub use pattern_beside::PatternBeside;
pub mod pattern_of_any_name; pub use pattern_of_any_name::PatternOfAnyName;
pub mod patterns; pub use patterns::Patterns;
pub mod point; pub use point::Point;
pub mod several_patterns; pub use several_patterns::SeveralPatterns;
pub mod unevaluated; pub use unevaluated::Unevaluated;
pub mod unevaluated_nothing; pub use unevaluated_nothing::UnevaluatedNothing;
pub mod unsaid; pub use unsaid::Unsaid;
pub mod without_type; pub use without_type::WithoutType;
