// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod color; pub use color::Color;
pub mod holder; pub use holder::Holder;
pub mod part; pub use part::Part;
pub mod parts_common_yaml_defs_shade; pub use parts_common_yaml_defs_shade::PartsCommonYamlDefsShade;
pub mod parts_more_yaml_defs_shade; pub use parts_more_yaml_defs_shade::PartsMoreYamlDefsShade;
pub mod problem; pub use problem::Problem;
pub mod thing; pub use thing::Thing;
