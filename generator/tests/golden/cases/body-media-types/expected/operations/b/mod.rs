// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `b`.
    pub struct B, b
}

pub mod any; pub use any::Any;
pub mod any_data; pub use any_data::AnyData;
pub mod bytes; pub use bytes::Bytes;
pub mod bytes_as_json; pub use bytes_as_json::BytesAsJson;
pub mod charset; pub use charset::Charset;
pub mod choice; pub use choice::Choice;
pub mod clash; pub use clash::Clash;
pub mod optional; pub use optional::Optional;
pub mod patches; pub use patches::Patches;
pub mod same; pub use same::Same;
