//! One request and what becomes of it: what the client adds to it, and the way to its answer.

use std::sync::Arc;

use http::{Request, Response};

use super::byte_stream::ByteStream;
use super::client::{Called, Shared};
use super::location::Asked;
use super::options::Options;
use super::pass::Pass;
use super::redirect;
use super::responses::{Case, names_status};
use super::transport::{Timeout, TransportError};
use super::upload::Upload;

/// What there is to know of an exchange besides its request.
#[derive(Clone, Copy)]
pub(super) struct Terms<'e> {
    /// What the caller said of this call alone.
    pub(super) options: &'e Options,
    /// The documented successes: a redirect that is one of them is the answer.
    pub(super) success: &'static [Case],
    /// Whether the caller reads the body as it comes.
    pub(super) is_streamed: bool,
}

impl Shared {
    /// Sends a request and reads what comes. Unless it is streamed, the body of the response is there as a whole.
    ///
    /// Every request of the client goes this way.
    pub(super) async fn exchange(
        self: &Arc<Self>,
        request: Request<Upload>,
        terms: Terms<'_>,
    ) -> Result<Response<ByteStream>, TransportError> {
        let (request, mut pass) = self.equip(request, terms.options);
        let response = self.follow(request, &mut pass, terms.success).await?;
        if terms.is_streamed {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        Ok(Response::from_parts(head, body.collect(self.limit()).await?.into()))
    }

    /// Follows the redirects that lead to the answer, except those that are an answer themselves.
    async fn follow(
        &self,
        mut request: Request<Upload>,
        pass: &mut Pass<'_>,
        success: &'static [Case],
    ) -> Result<Response<ByteStream>, TransportError> {
        for _ in 0..redirect::LIMIT {
            let response = pass.deliver(&request).await?;
            match redirect::follow(&request, &response) {
                Some(next) if !names_status(success, response.status()) => request = pass.along(&request, next),
                _ => return Ok(response),
            }
        }
        pass.deliver(&request).await
    }

    /// Sends a request as it is.
    pub(super) async fn deliver(&self, request: &Request<Upload>) -> Result<Response<ByteStream>, TransportError> {
        let mut opened = Request::new(request.body().open());
        *opened.method_mut() = request.method().clone();
        *opened.uri_mut() = request.uri().clone();
        *opened.headers_mut() = request.headers().clone();
        *opened.extensions_mut() = request.extensions().clone();
        let mut response = self.transport().send(opened).await?;
        response.extensions_mut().insert(Asked(request.uri().clone()));
        Ok(response)
    }

    /// Adds what the client adds to every request, and says what shows who asks; what the request already says stays.
    fn equip(self: &Arc<Self>, mut request: Request<Upload>, options: &Options) -> (Request<Upload>, Pass<'_>) {
        if let Some(timeout) = options.timeout.or(self.timeout()) {
            request.extensions_mut().insert(Timeout(timeout));
        }
        let called = request.extensions().get::<Called>().cloned();
        let is_called = called.as_ref().is_some_and(|called| called.server.owns(request.uri()));
        if !is_called && !self.server().owns(request.uri()) {
            return (request, Pass::empty(self));
        }
        for (name, value) in self.headers() {
            request.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
        let route = called.map(|called| called.route);
        let own = route.and_then(|route| route.security);
        (request, Pass::new(self, route, own.or(crate::about::SECURITY)))
    }
}
