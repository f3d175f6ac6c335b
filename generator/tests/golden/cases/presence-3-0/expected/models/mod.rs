// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "all-models")] pub mod matrix; #[cfg(feature = "all-models")] pub use matrix::Matrix;
#[cfg(feature = "all-models")] pub mod nullable_part; #[cfg(feature = "all-models")] pub use nullable_part::NullablePart;
#[cfg(feature = "all-models")] pub mod part; #[cfg(feature = "all-models")] pub use part::Part;
#[cfg(feature = "all-models")] pub mod required_but_not_defined; #[cfg(feature = "all-models")] pub use required_but_not_defined::RequiredButNotDefined;
