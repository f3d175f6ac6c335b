// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod alone; pub use alone::Alone;
pub mod base; pub use base::Base;
pub mod beside; pub use beside::Beside;
pub mod conditional; pub use conditional::Conditional;
pub mod in_all_of; pub use in_all_of::InAllOf;
pub mod itself; pub use itself::Itself;
pub mod rest; pub use rest::Rest;
pub mod several; pub use several::Several;
pub mod several_that_differ; pub use several_that_differ::SeveralThatDiffer;
pub mod two_levels; pub use two_levels::TwoLevels;
pub mod x; pub use x::X;
pub mod x_or_y; pub use x_or_y::XOrY;
pub mod y; pub use y::Y;
pub mod z; pub use z::Z;
