//! Formats as the type of `uuid`.

use super::conversion::{Reason, conversions};

conversions! {
    Uuid as ::uuid::Uuid: read, ::uuid::Uuid::to_string;
}

/// Besides the form of RFC 9562 also the one without hyphens, in braces, and as a URN.
fn read(text: &str) -> Result<::uuid::Uuid, Reason> {
    Ok(::uuid::Uuid::try_parse(text)?)
}
