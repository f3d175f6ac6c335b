//! Formats as the type of `url`.

use super::conversion::{Reason, conversions};

conversions! {
    Uri as ::url::Url: read, ::url::Url::to_string;
}

/// As browsers read it: the host in lower case, what needs it percent-encoded.
fn read(text: &str) -> Result<::url::Url, Reason> {
    Ok(::url::Url::parse(text)?)
}
