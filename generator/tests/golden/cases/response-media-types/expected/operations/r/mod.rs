// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `r`.
    pub struct R, r
}

pub mod any; pub use any::Any;
pub mod bytes_as_json; pub use bytes_as_json::BytesAsJson;
pub mod choice; pub use choice::Choice;
pub mod choice_of_errors; pub use choice_of_errors::ChoiceOfErrors;
pub mod events; pub use events::Events;
pub mod head; pub use head::Head;
pub mod hostile; pub use hostile::Hostile;
pub mod images; pub use images::Images;
pub mod no_body; pub use no_body::NoBody;
pub mod ranges; pub use ranges::Ranges;
pub mod same; pub use same::Same;
pub mod taken_name; pub use taken_name::TakenName;
pub mod xml; pub use xml::Xml;
