// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod back; pub use back::Back;
pub mod circle; pub use circle::Circle;
pub mod leaf; pub use leaf::Leaf;
pub mod local; pub use local::Local;
pub mod meant; pub use meant::Meant;
pub mod towards; pub use towards::Towards;
pub mod tree; pub use tree::Tree;
