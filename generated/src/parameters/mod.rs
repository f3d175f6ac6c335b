// @generated from #/components/parameters by opbind; do not edit.

//! The types of shared parameters.

pub mod package_type; pub use package_type::PackageType;
pub mod package_visibility; pub use package_visibility::PackageVisibility;
