//! What the API sends by itself.

use super::{Docs, Home, ReadAs};
use crate::naming::VariantName;
use crate::source::Place;

/// A webhook, as a variant of the enumeration of all.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its file, where it has one, which is that of its types.
    pub home: Home,
    /// Its variant.
    pub variant: VariantName,
    /// Its name in the description.
    pub name: String,
    /// Its operationId, or its name again.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// What it is called, in words.
    pub about: Docs,
    /// What the description says of it.
    pub docs: Docs,
    /// What the body is.
    pub payload: ReadAs,
    /// The members that have the same text in all its payloads.
    pub fixed: Vec<(String, String)>,
}
