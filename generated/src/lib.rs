// @generated from the description by opbind; do not edit.

//! GitHub's official OpenAPI spec + Octokit extension
//!
//! OpenAPI specs from <https://github.com/github/rest-api-description> with the 'x-octokit' extension required by the Octokit SDKs

#![forbid(unsafe_code)]
// The words are the description's: what it leaves undocumented or calls deprecated, and how it names things.
#![allow(missing_docs, deprecated, non_snake_case, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
mod about;
#[rustfmt::skip]
#[cfg(feature = "catalogue")] pub mod catalogue;
#[rustfmt::skip]
#[cfg(feature = "mock")] mod examples;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod parameters;
#[rustfmt::skip]
pub mod runtime;
#[rustfmt::skip]
pub mod servers;

#[cfg(feature = "mock")]
pub use runtime::mock;
#[rustfmt::skip]
pub use runtime::{
    Authenticate, AuthenticateError, Base64, Base64Url, BuildError, ByteStream, Client, ClientBuilder,
    ClientCredentials, Conditional, Credential, Date, DateTime, DecodeError, Error, Events, File, FormatError,
    Formatted, Header, Location, Null, Number, Occasion, Operation, Page, PagedItems, Pages, RateLimit, Reply,
    RequestError, Response, Retry, Secret, Sequence, ServerUrl, Time, Token, TokenError, Transport, TransportError,
    Upload, Uri, Uuid,
};
