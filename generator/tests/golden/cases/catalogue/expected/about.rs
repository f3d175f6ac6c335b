// @generated from the description by opbind; do not edit.

//! What the runtime has to know of this API.

/// The server the description names first.
pub const SERVER: &str = "/";

/// What operations ask for that do not say it themselves.
pub const SECURITY: crate::runtime::Security = Some(&[&["oauth"]]);
