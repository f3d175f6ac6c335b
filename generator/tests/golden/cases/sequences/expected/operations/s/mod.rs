// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `s`.
    pub struct S, s
}

pub mod event_objects; pub use event_objects::EventObjects;
pub mod events; pub use events::Events;
pub mod import; pub use import::Import;
pub mod items; pub use items::Items;
pub mod json_or_events; pub use json_or_events::JsonOrEvents;
pub mod lines; pub use lines::Lines;
pub mod log; pub use log::Log;
