//! What TLS is made with.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};

/// The program's own cryptography if it has set one; else ring's.
pub(super) fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}
