// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "webhooks")] pub mod event; #[cfg(feature = "webhooks")] pub use event::Event;
#[cfg(feature = "all-models")] pub mod nobody; #[cfg(feature = "all-models")] pub use nobody::Nobody;
#[cfg(feature = "webhooks")] pub mod sender; #[cfg(feature = "webhooks")] pub use sender::Sender;
pub mod thing; pub use thing::Thing;
#[cfg(feature = "webhooks")] pub mod thing_opened; #[cfg(feature = "webhooks")] pub use thing_opened::ThingOpened;
