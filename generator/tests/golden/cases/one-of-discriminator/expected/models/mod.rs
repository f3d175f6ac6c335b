// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod base; pub use base::Base;
pub mod beside_a_list; pub use beside_a_list::BesideAList;
pub mod cat; pub use cat::Cat;
pub mod dog; pub use dog::Dog;
pub mod extends_base; pub use extends_base::ExtendsBase;
pub mod fish; pub use fish::Fish;
pub mod mapped; pub use mapped::Mapped;
pub mod partly_mapped; pub use partly_mapped::PartlyMapped;
pub mod pet; pub use pet::Pet;
pub mod pets; pub use pets::Pets;
