//! The runtime's operations and client: styles, requests, responses, and HTTP over a loopback server.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

#[path = "../runtime/mod.rs"]
#[allow(dead_code, unreachable_pub)]
mod runtime;

mod about {
    pub(crate) const SERVER: &str = "https://api.github.com";
    pub(crate) const SECURITY: crate::runtime::Security = None;
}

#[path = "runtime_client/api.rs"]
#[allow(dead_code, unreachable_pub)]
mod api;
#[path = "runtime_client/blocking.rs"]
#[cfg(feature = "blocking")]
mod blocking;
#[path = "runtime_client/bodies.rs"]
mod bodies;
#[path = "runtime_client/by_name.rs"]
#[cfg(feature = "catalogue")]
mod by_name;
#[path = "runtime_client/conditional.rs"]
mod conditional;
#[path = "runtime_client/downloads.rs"]
mod downloads;
#[path = "runtime_client/http.rs"]
mod http_exchange;
#[path = "runtime_client/leaks.rs"]
mod leaks;
#[path = "runtime_client/misbehaving.rs"]
#[cfg(all(feature = "blocking", feature = "tower"))]
mod misbehaving;
#[path = "runtime_client/misbehaviour.rs"]
#[cfg(all(feature = "blocking", feature = "tower"))]
mod misbehaviour;
#[path = "runtime_client/misbehaviour_cases.rs"]
#[cfg(all(feature = "blocking", feature = "tower"))]
mod misbehaviour_cases;
#[path = "runtime_client/mock.rs"]
#[cfg(feature = "mock")]
mod mock;
#[path = "runtime_client/oauth.rs"]
mod oauth;
#[path = "runtime_client/pagination/mod.rs"]
mod pagination;
#[path = "runtime_client/rate_limits.rs"]
mod rate_limits;
#[path = "runtime_client/raw.rs"]
#[allow(dead_code)]
mod raw;
#[path = "runtime_client/redirects.rs"]
mod redirects;
#[path = "runtime_client/requests.rs"]
mod requests;
#[path = "runtime_client/responses.rs"]
mod responses;
#[path = "runtime_client/retries.rs"]
mod retries;
#[path = "runtime_client/retry_waits.rs"]
mod retry_waits;
#[path = "runtime_client/security.rs"]
mod security;
#[path = "runtime_client/sequences.rs"]
#[allow(dead_code, unreachable_pub)]
mod sequences;
#[path = "runtime_client/server.rs"]
mod server;
#[path = "runtime_client/servers.rs"]
mod servers;
#[path = "runtime_client/services.rs"]
#[cfg(feature = "tower")]
mod services;
#[path = "runtime_client/styles.rs"]
#[allow(dead_code, unreachable_pub)]
mod styles;
#[path = "runtime_client/tokens.rs"]
mod tokens;
#[path = "runtime_client/traces.rs"]
#[cfg(feature = "tracing")]
mod traces;
#[path = "runtime_client/uploads.rs"]
#[allow(dead_code, unreachable_pub)]
mod uploads;
#[path = "runtime_client/waits.rs"]
mod waits;
#[path = "runtime_client/webhooks.rs"]
#[allow(dead_code, unreachable_pub)]
mod webhooks;
