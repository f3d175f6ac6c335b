//! What every type and operation of this crate stands on.
//!
//! Models are read and written by code that is not generic: JSON is read once into a flat [`Tree`],
//! a type takes its members from a [`Node`] of it ([`Decode`]), and shows itself as a tree of
//! [`Shape`]s ([`Encode`]). Everything else (`Debug`, `PartialEq`, `serde`'s traits) follows from these two.

// Not every description has unions, or enumerations, or even models.
#![allow(unused_macros, unused_imports)]

mod authenticate;
mod base64;
mod body;
mod budget;
mod builder;
#[cfg(feature = "catalogue")]
mod by_name;
mod by_shape;
mod byte_stream;
mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
mod choice;
#[cfg(feature = "chrono")]
mod chrono;
mod client;
mod clock;
mod compare;
mod conditional;
mod containers;
// Not every feature is on.
#[allow(dead_code)]
mod conversion;
mod credential;
// Not every feature is on.
mod credentials;
#[allow(dead_code)]
mod deadline;
mod decode;
mod encode;
mod encoding;
mod enumeration;
mod error;
mod escape;
mod event;
mod events;
mod excerpt;
mod exchange;
mod file;
mod flight;
mod form;
mod format;
mod formatted;
mod frames;
mod header;
#[cfg(feature = "jiff")]
mod jiff;
mod link_header;
mod location;
mod matching;
mod members;
mod mismatch;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock")]
mod mock_answer;
// Not every crate has examples.
#[cfg(feature = "mock")]
#[allow(dead_code)]
mod mock_examples;
#[cfg(feature = "mock")]
mod mock_received;
#[cfg(feature = "mock")]
mod mock_rules;
#[cfg(feature = "mock")]
mod mock_template;
mod model;
mod multipart;
mod number;
mod oauth;
mod operation;
mod options;
mod page;
// Not every description has operations that go on page by page.
#[allow(dead_code)]
mod pagination;
mod paging;
mod parameters;
mod pass;
mod path;
mod pending;
mod progress;
mod query;
mod rate_limit;
mod rate_limit_fields;
mod read;
// Not every description has every kind of body.
#[allow(dead_code)]
pub(crate) mod reader;
mod redirect;
mod renewal;
mod request_error;
#[cfg(feature = "reqwest")]
#[cfg_attr(target_arch = "wasm32", path = "fetch.rs")]
mod reqwest;
mod response;
mod responses;
mod retry;
mod retryable;
#[allow(dead_code)]
mod rfc3339;
mod scalars;
mod secret;
mod sending;
mod sequence;
mod sequence_error;
mod sequences;
mod serialize;
mod server;
mod server_url;
// Not every description has members of every kind.
#[allow(dead_code)]
mod setter;
mod style;
mod system_time;
#[cfg(feature = "time")]
mod time;
#[cfg_attr(target_arch = "wasm32", path = "browser_timer.rs")]
mod timer;
#[cfg(all(not(target_arch = "wasm32"), any(feature = "reqwest", feature = "blocking")))]
mod tls;
mod token;
mod token_answer;
mod tour;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "tracing")]
mod trace;
mod trail;
mod transport;
mod tree;
mod tries;
mod tuple;
mod turn;
mod union;
mod upload;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod ureq;
mod uri_reference;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;
mod waiting;
// Not every description has webhooks, or every kind of payload.
#[allow(dead_code)]
mod webhooks;
mod write;

pub use authenticate::{Authenticate, AuthenticateError, Occasion};
pub use body::Body;
pub use builder::{BuildError, ClientBuilder};
pub use byte_stream::ByteStream;
pub use call::Call;
pub use choice::Alternative;
pub use client::Client;
pub use compare::{debug, same};
pub use conditional::{Conditional, SendingConditional};
pub use conversion::FormatError;
pub use credential::Credential;
pub use decode::{Decode, Decoder, Fit, deserialize, from_slice, from_str};
pub use encode::{Encode, List, Members, Shape};
pub use encoding::Encoding;
pub use error::{Documented, Error, Reply, Unanswered, Undecodable};
pub use event::Event;
pub use events::Events;
pub use file::File;
pub use form::form_value;
pub use format::{Base64, Base64Url, Date, DateTime, Time, Uri, Uuid};
pub use formatted::Formatted;
pub use header::{Header, header, json_header};
pub use location::Location;
pub use members::{Field, Member, Model, Object, copy, read};
pub use mismatch::{DecodeError, Mismatch};
pub use number::Number;
pub use oauth::ClientCredentials;
pub use operation::{Operation, Route, Security};
pub use page::Page;
pub use pagination::{PagedItems, Pages};
pub use paging::{Paginated, Paging};
pub use pending::{MaybeSend, MaybeSync, Pending};
pub use rate_limit::RateLimit;
pub use request_error::{RequestError, RequestErrorKind};
pub use response::Response;
pub use responses::{Case, Responses, Undocumented};
pub use retry::Retry;
pub use secret::Secret;
pub use sending::{Sending, SendingResponse, SendingStream};
pub use sequence::{Items, Part, Sequence};
pub use sequence_error::{SequenceError, UndecodableItem};
pub use sequences::{SendingEvents, SendingSequence, Sequential};
pub use serialize::serialize;
pub use server_url::ServerUrl;
pub use setter::{Null, Present, PresentOrNull, set, set_or_clear};
pub use style::{Style, json_text};
pub use token::Token;
pub use token_answer::TokenError;
pub use transport::{Blocking, BodyLimit, Responding, Timeout, Transport, TransportError};
pub use tree::{Json, Node, Nodes, Tree};
pub use tries::{Failed, Retried};
pub use tuple::{Elements, Position};
pub use upload::Upload;
pub use waiting::Waiting;
pub use webhooks::{Webhook, find as find_webhook, find_by_payload as find_webhook_by_payload, look};
pub use write::to_vec;

#[cfg(feature = "reqwest")]
pub use self::reqwest::Reqwest;
#[cfg(feature = "tower")]
pub use self::tower::{Tower, TransportService};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use self::ureq::Ureq;

pub(crate) use {
    body::content,
    by_shape::by_shape,
    enumeration::enumeration,
    model::model,
    operation::{group, method_name, operation, success},
    responses::responses,
    tuple::tuple,
    union::union,
    webhooks::{payload, webhooks},
};
