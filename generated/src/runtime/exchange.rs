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
use super::retryable::Retryable;
#[cfg(feature = "tracing")]
use super::trace::{self, Traced};
use super::transport::{Timeout, TransportError};
use super::tries::{Lost, Tried, Tries};
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
    /// Sends a request, as often as it takes, and reads what comes. Unless it is streamed, the body of the response is
    /// there as a whole.
    ///
    /// Every request of the client goes this way.
    pub(super) async fn exchange(
        self: &Arc<Self>,
        request: Request<Upload>,
        terms: Terms<'_>,
    ) -> Result<Response<ByteStream>, Lost> {
        #[cfg(feature = "tracing")]
        return Traced::new(trace::span(&request), Box::pin(self.answer(request, terms))).await;
        #[cfg(not(feature = "tracing"))]
        self.answer(request, terms).await
    }

    async fn answer(
        self: &Arc<Self>,
        request: Request<Upload>,
        terms: Terms<'_>,
    ) -> Result<Response<ByteStream>, Lost> {
        let (request, mut pass) = self.equip(request, terms.options);
        let mut tries = Tries::new(self.retrying(), terms.options.retry.as_ref());
        let response = self.follow(request, terms, &mut pass, &mut tries).await;
        let lost = |cause| Lost { cause, tries: tries.count() };
        let (mut head, mut body) = response.map_err(lost)?.into_parts();
        head.extensions.insert(Tried(tries.count()));
        if !terms.is_streamed {
            body = body.collect(self.limit()).await.map_err(lost)?.into();
        }
        Ok(Response::from_parts(head, body))
    }

    /// Follows the redirects that lead to the answer, except those that are an answer themselves.
    async fn follow(
        &self,
        mut request: Request<Upload>,
        terms: Terms<'_>,
        pass: &mut Pass<'_>,
        tries: &mut Tries<'_>,
    ) -> Result<Response<ByteStream>, TransportError> {
        for _ in 0..redirect::LIMIT {
            let response = self.persist(&request, terms, pass, tries).await?;
            match redirect::follow(&request, &response) {
                Some(next) if !names_status(terms.success, response.status()) => request = pass.along(&request, next),
                _ => return Ok(response),
            }
            #[cfg(feature = "tracing")]
            trace::redirected(response.status(), &request);
        }
        self.persist(&request, terms, pass, tries).await
    }

    /// Sends a request until its answer is there, or will not come. Each step of a redirect is repeated by itself: what a
    /// step before it has done is not done again.
    async fn persist(
        &self,
        request: &Request<Upload>,
        terms: Terms<'_>,
        pass: &mut Pass<'_>,
        tries: &mut Tries<'_>,
    ) -> Result<Response<ByteStream>, TransportError> {
        loop {
            let outcome = match pass.deliver(request).await {
                Ok(response) => self.read_if_it_decides(response, terms.is_streamed).await,
                Err(cause) => Err(cause),
            };
            match tries.next(request, &outcome) {
                Some(wait) => self.transport().sleep(wait).await,
                None => return outcome,
            }
        }
    }

    /// Reads the body of a response, if that may decide whether its request is sent again: not what a redirect says beside
    /// its target, and not the success that the caller reads.
    async fn read_if_it_decides(
        &self,
        response: Response<ByteStream>,
        is_streamed: bool,
    ) -> Result<Response<ByteStream>, TransportError> {
        let status = response.status();
        if status.is_redirection() || (is_streamed && !Retryable::may_be(status)) {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        Ok(Response::from_parts(head, body.collect(self.limit()).await?.into()))
    }

    /// Sends a request as it is.
    pub(super) async fn deliver(&self, request: &Request<Upload>) -> Result<Response<ByteStream>, TransportError> {
        let mut opened = Request::new(request.body().opened());
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
            // A page may have sent the call there, and repeated the query as it came.
            if called.is_some() {
                self.credentials().forget(request.uri_mut());
            }
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
