//! What the crate `tracing` hears of a request: a span, and an event for each retry, each redirect and each new token.
//!
//! Fields have the names of OpenTelemetry's conventions for HTTP clients where those have one. URLs, headers and bodies are
//! told to nobody: they can hold secrets.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Request, Response, StatusCode};
use tracing::field::Empty;

use super::byte_stream::ByteStream;
use super::client::Called;
use super::error::request_id;
use super::pending::Pending;
use super::transport::TransportError;
use super::tries::{Failed, Lost, Retried, Tried};
use super::upload::Upload;

type Outcome = Result<Response<ByteStream>, Lost>;

/// A request on its way, in its span. The span is entered only while the request gets on, so that a thread can have
/// several on their ways.
pub(super) struct Traced<'e> {
    span: tracing::Span,
    exchange: Pending<'e, Outcome>,
}

impl<'e> Traced<'e> {
    /// The way of a request, in this span.
    pub(super) fn new(span: tracing::Span, exchange: Pending<'e, Outcome>) -> Self {
        Self { span, exchange }
    }
}

impl Future for Traced<'_> {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome> {
        let Self { span, exchange } = &mut *self;
        let outcome = ready!(span.in_scope(|| exchange.as_mut().poll(context)));
        match &outcome {
            Ok(response) => answered(span, response),
            Err(lost) => unanswered(span, lost),
        }
        Poll::Ready(outcome)
    }
}

/// The span of a request, of which the end is not known.
pub(super) fn span(request: &Request<Upload>) -> tracing::Span {
    let route = request.extensions().get::<Called>().map(|called| called.route);
    let template = route.map_or("", |route| route.path);
    tracing::info_span!(
        "request",
        otel.name = format!("{} {template}", request.method()).trim_end(),
        otel.kind = "client",
        otel.status_code = Empty,
        operation.id = route.map(|route| route.id),
        http.request.method = request.method().as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = route.map(|route| route.path),
        server.address = request.uri().host(),
        server.port = request.uri().port_u16(),
        request.id = Empty,
        error.r#type = Empty,
    )
}

fn answered(span: &tracing::Span, response: &Response<ByteStream>) {
    let status = response.status();
    span.record("http.response.status_code", status.as_u16());
    span.record("http.request.resend_count", Tried::of(response.extensions()).saturating_sub(1));
    if let Some(id) = request_id(response.headers()) {
        span.record("request.id", id);
    }
    if status.is_client_error() || status.is_server_error() {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", status.as_str());
    }
}

fn unanswered(span: &tracing::Span, lost: &Lost) {
    span.record("http.request.resend_count", lost.tries.saturating_sub(1));
    span.record("otel.status_code", "ERROR");
    span.record("error.type", kind(&lost.cause));
}

/// A request will be sent again.
pub(super) fn retried(retried: &Retried<'_>) {
    let (status, error) = match retried.failure {
        Failed::Status(status) => (Some(status.as_u16()), None),
        Failed::Error(cause) => (None, Some(kind(cause))),
    };
    tracing::warn!(
        http.response.status_code = status,
        error.r#type = error,
        tries = retried.tries,
        wait.seconds = retried.wait.as_secs_f64(),
        "the request is sent again"
    );
}

/// A request goes on elsewhere.
pub(super) fn redirected(status: StatusCode, next: &Request<Upload>) {
    let (status, host) = (status.as_u16(), next.uri().host());
    tracing::debug!(http.response.status_code = status, server.address = host, "the redirect is followed");
}

/// A token was refused.
pub(super) fn renewed() {
    tracing::debug!("the token was refused, and is got anew");
}

/// A word for an error. What stands behind it can hold URLs.
fn kind(cause: &TransportError) -> &'static str {
    match cause {
        TransportError::Connect(_) => "connect",
        TransportError::Timeout(_) => "timeout",
        TransportError::TooLarge(_) => "too_large",
        TransportError::Authenticate(_) => "authenticate",
        _ => "other",
    }
}
