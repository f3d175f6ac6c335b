// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod chain; pub use chain::Chain;
pub mod end; pub use end::End;
pub mod middle; pub use middle::Middle;
#[cfg(feature = "all-models")] pub mod owner; #[cfg(feature = "all-models")] pub use owner::Owner;
#[cfg(feature = "all-models")] pub mod place; #[cfg(feature = "all-models")] pub use place::Place;
#[cfg(feature = "all-models")] pub mod user; #[cfg(feature = "all-models")] pub use user::User;
#[cfg(feature = "all-models")] pub mod with_members_of_owner; #[cfg(feature = "all-models")] pub use with_members_of_owner::WithMembersOfOwner;
#[cfg(feature = "all-models")] pub mod with_slash_tilde_tilde_and_space; #[cfg(feature = "all-models")] pub use with_slash_tilde_tilde_and_space::WithSlashTildeTildeAndSpace;
