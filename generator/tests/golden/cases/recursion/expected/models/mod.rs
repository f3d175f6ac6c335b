// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod a_leaf; pub use a_leaf::ALeaf;
pub mod a_list_of_names; pub use a_list_of_names::AListOfNames;
pub mod alias; pub use alias::Alias;
pub mod all_of_self; pub use all_of_self::AllOfSelf;
pub mod circular_one; pub use circular_one::CircularOne;
pub mod circular_two; pub use circular_two::CircularTwo;
pub mod cycle_with_leaf_1; pub use cycle_with_leaf_1::CycleWithLeaf1;
pub mod cycle_with_leaf_2; pub use cycle_with_leaf_2::CycleWithLeaf2;
pub mod endless_list; pub use endless_list::EndlessList;
pub mod json; pub use json::Json;
pub mod mutual_a; pub use mutual_a::MutualA;
pub mod mutual_b; pub use mutual_b::MutualB;
pub mod name_of_list; pub use name_of_list::NameOfList;
pub mod only_itself; pub use only_itself::OnlyItself;
pub mod round_a; pub use round_a::RoundA;
pub mod round_b; pub use round_b::RoundB;
pub mod self_list; pub use self_list::SelfList;
pub mod self_map; pub use self_map::SelfMap;
pub mod self_nullable; pub use self_nullable::SelfNullable;
pub mod self_optional; pub use self_optional::SelfOptional;
pub mod self_required; pub use self_required::SelfRequired;
pub mod through_alias; pub use through_alias::ThroughAlias;
pub mod through_union; pub use through_union::ThroughUnion;
