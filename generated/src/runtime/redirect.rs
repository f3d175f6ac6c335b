//! Redirects: which are followed, and what is left behind on the way.

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};

use super::server::same_origin;
use super::upload::Upload;
use super::uri_reference;

/// How many redirects in a row are followed.
pub(super) const LIMIT: usize = 10;

/// The request that a redirect asks for; `None` when the response is the answer.
pub(super) fn follow<B>(request: &Request<Upload>, response: &Response<B>) -> Option<Request<Upload>> {
    let method = redirected(request.method(), response.status())?;
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    lead(request, method, resolve(request.uri(), location)?)
}

/// The same request at another URL.
///
/// Another origin gets none of the headers but the two that say who asks for what, and no body; a step from `https` to
/// `http` is not made at all.
pub(super) fn lead(request: &Request<Upload>, mut method: Method, uri: Uri) -> Option<Request<Upload>> {
    let mut headers = request.headers().clone();
    let mut body = request.body().clone();
    if method != *request.method() {
        body = Upload::default();
        headers.remove(CONTENT_TYPE);
        headers.remove(CONTENT_LENGTH);
    }
    if !same_origin(request.uri(), &uri) {
        let is_downgrade = uri.scheme_str() != Some("https") && request.uri().scheme_str() == Some("https");
        if is_downgrade || !body.is_empty() {
            return None;
        }
        headers = public(&headers);
    }
    let mut next = Request::new(body);
    std::mem::swap(next.method_mut(), &mut method);
    *next.uri_mut() = uri;
    *next.headers_mut() = headers;
    *next.extensions_mut() = request.extensions().clone();
    Some(next)
}

/// The method of the next request, by RFC 9110 section 15.4 and what every client makes of it.
fn redirected(method: &Method, status: StatusCode) -> Option<Method> {
    match status {
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND if *method == Method::POST => Some(Method::GET),
        StatusCode::SEE_OTHER if *method != Method::HEAD => Some(Method::GET),
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => Some(method.clone()),
        _ => None,
    }
}

fn public(headers: &HeaderMap) -> HeaderMap {
    let value = |name| headers.get(&name).cloned().map(|value| (name, value));
    [ACCEPT, USER_AGENT].into_iter().filter_map(value).collect()
}

/// The URL that a reference on a page means, if it can be followed.
pub(super) fn resolve(base: &Uri, location: &str) -> Option<Uri> {
    let uri: Uri = uri_reference::resolve(base, location)?.parse().ok()?;
    matches!(uri.scheme_str(), Some("http" | "https")).then_some(uri)
}
