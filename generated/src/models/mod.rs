// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod basic_error; pub use basic_error::BasicError;
pub mod code_of_conduct; pub use code_of_conduct::CodeOfConduct;
pub mod nullable_minimal_repository; pub use nullable_minimal_repository::NullableMinimalRepository;
pub mod nullable_simple_user; pub use nullable_simple_user::NullableSimpleUser;
pub mod package; pub use package::Package;
pub mod package_version; pub use package_version::PackageVersion;
pub mod security_and_analysis; pub use security_and_analysis::SecurityAndAnalysis;
pub mod simple_user; pub use simple_user::SimpleUser;
