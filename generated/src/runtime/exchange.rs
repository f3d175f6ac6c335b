//! One request and what becomes of it: what the client adds to it, and the way to its answer.

use http::{Request, Response};

use super::byte_stream::ByteStream;
use super::client::{Called, Shared};
use super::location::Asked;
use super::options::Options;
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
        &self,
        request: Request<Upload>,
        terms: Terms<'_>,
    ) -> Result<Response<ByteStream>, TransportError> {
        let request = self.equip(request, terms.options);
        let response = self.follow(request, terms.success).await?;
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
        success: &'static [Case],
    ) -> Result<Response<ByteStream>, TransportError> {
        for _ in 0..redirect::LIMIT {
            let response = self.deliver(&request).await?;
            match redirect::follow(&request, &response) {
                Some(next) if !names_status(success, response.status()) => request = next,
                _ => return Ok(response),
            }
        }
        self.deliver(&request).await
    }

    async fn deliver(&self, request: &Request<Upload>) -> Result<Response<ByteStream>, TransportError> {
        let mut opened = Request::new(request.body().open());
        *opened.method_mut() = request.method().clone();
        *opened.uri_mut() = request.uri().clone();
        *opened.headers_mut() = request.headers().clone();
        *opened.extensions_mut() = request.extensions().clone();
        let mut response = self.transport().send(opened).await?;
        response.extensions_mut().insert(Asked(request.uri().clone()));
        Ok(response)
    }

    /// Adds what the client adds to every request; what the request already says stays.
    fn equip(&self, mut request: Request<Upload>, options: &Options) -> Request<Upload> {
        if let Some(timeout) = options.timeout.or(self.timeout()) {
            request.extensions_mut().insert(Timeout(timeout));
        }
        let called = request.extensions().get::<Called>().cloned();
        let is_called = called.as_ref().is_some_and(|called| called.server.owns(request.uri()));
        if !is_called && !self.server().owns(request.uri()) {
            return request;
        }
        let (mut head, body) = request.into_parts();
        for (name, value) in self.headers() {
            head.headers.entry(name).or_insert_with(|| value.clone());
        }
        let own = called.and_then(|called| called.route.security);
        self.credentials().add(own.or(crate::about::SECURITY), &mut head.uri, &mut head.headers);
        Request::from_parts(head, body)
    }
}
