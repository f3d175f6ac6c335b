// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod a; pub use a::A;
pub mod ambiguous; pub use ambiguous::Ambiguous;
pub mod b; pub use b::B;
pub mod c; pub use c::C;
pub mod cat; pub use cat::Cat;
pub mod dog; pub use dog::Dog;
pub mod nothing_required; pub use nothing_required::NothingRequired;
pub mod told_apart_by_a_discriminator; pub use told_apart_by_a_discriminator::ToldApartByADiscriminator;
pub mod told_apart_by_kinds; pub use told_apart_by_kinds::ToldApartByKinds;
pub mod told_apart_by_members; pub use told_apart_by_members::ToldApartByMembers;
pub mod told_apart_by_tags; pub use told_apart_by_tags::ToldApartByTags;
