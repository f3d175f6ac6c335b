// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod beside; pub use beside::Beside;
#[cfg(feature = "all-models")] pub mod beside_not; #[cfg(feature = "all-models")] pub use beside_not::BesideNot;
pub mod beside_not_properties_deep; pub use beside_not_properties_deep::BesideNotPropertiesDeep;
pub mod beside_not_properties_list_items; pub use beside_not_properties_list_items::BesideNotPropertiesListItems;
pub mod beside_one_of_1; pub use beside_one_of_1::BesideOneOf1;
pub mod beside_slash_not; pub use beside_slash_not::BesideSlashNot;
#[cfg(feature = "all-models")] pub mod choices; #[cfg(feature = "all-models")] pub use choices::Choices;
pub mod choices_not; pub use choices_not::ChoicesNot;
pub mod choices_not_one_of_0_properties_a; pub use choices_not_one_of_0_properties_a::ChoicesNotOneOf0PropertiesA;
pub mod conditional; pub use conditional::Conditional;
pub mod conditional_then; pub use conditional_then::ConditionalThen;
#[cfg(feature = "all-models")] pub mod extended; #[cfg(feature = "all-models")] pub use extended::Extended;
pub mod extended_not_properties_base; pub use extended_not_properties_base::ExtendedNotPropertiesBase;
pub mod maps; pub use maps::Maps;
pub mod maps_properties_list_contains; pub use maps_properties_list_contains::MapsPropertiesListContains;
pub mod maps_properties_list_contains_properties_i; pub use maps_properties_list_contains_properties_i::MapsPropertiesListContainsPropertiesI;
pub mod owner; pub use owner::Owner;
pub mod parts; pub use parts::Parts;
pub mod parts_all_of_1; pub use parts_all_of_1::PartsAllOf1;
pub mod paths_shared_get_responses_200_headers_page_schema; pub use paths_shared_get_responses_200_headers_page_schema::PathsSharedGetResponses200HeadersPageSchema;
