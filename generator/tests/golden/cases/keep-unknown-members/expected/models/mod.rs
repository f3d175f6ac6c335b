// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod all_of; pub use all_of::AllOf;
pub mod beside; pub use beside::Beside;
pub mod clashing; pub use clashing::Clashing;
pub mod forbidden; pub use forbidden::Forbidden;
pub mod map; pub use map::Map;
pub mod node; pub use node::Node;
pub mod nothing; pub use nothing::Nothing;
pub mod tuple; pub use tuple::Tuple;
pub mod typed; pub use typed::Typed;
pub mod union; pub use union::Union;
pub mod unsaid; pub use unsaid::Unsaid;
