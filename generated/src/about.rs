// @generated from #/servers by opbind; do not edit.

//! What the runtime has to know of this API.

/// The server the description names first.
pub const SERVER: &str = "https://api.github.com";
