//! The way of a call to its answer. It is the same for every operation, so it is compiled once.

use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderName, HeaderValue, Request, Response, Uri};

use super::byte_stream::ByteStream;
use super::call::Call;
use super::client::Client;
use super::error::Unanswered;
use super::exchange::Terms;
use super::options::Options;
use super::pending::Pending;
use super::redirect;
use super::request_error::{RequestError, RequestErrorKind};
use super::responses::{Case, Outcome, outcome};
use super::sequences;
use super::transport::TransportError;
use super::tries::{Lost, Tried};
use super::upload::Upload;

/// A call that is about to be sent, and then is under way.
pub(super) struct Flight {
    pub(super) plan: Option<Plan>,
    exchange: Option<Pending<'static, Result<Answer, Failure>>>,
}

/// A call, and what holds for it.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) call: Call,
    pub(super) options: Options,
    pub(super) is_streamed: bool,
    /// The media types of what is streamed, where that is to be taken apart.
    pub(super) wanted: &'static [&'static str],
    /// Where it goes, if not where the call says.
    pub(super) url: Option<Uri>,
    success: &'static [Case],
    failure: &'static [Case],
}

/// What comes of a call that is answered.
pub(super) enum Answer {
    Whole(Response<Bytes>),
    /// A success, if the caller wants to read it as it comes.
    Streamed(Response<ByteStream>),
}

/// A call without an answer.
pub(super) enum Failure {
    Request(RequestError),
    Transport(Unanswered),
}

impl Flight {
    pub(super) fn new(plan: Plan) -> Self {
        Self { plan: Some(plan), exchange: None }
    }

    /// Sends the call when this is first asked.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Failure>> {
        if let Some(plan) = self.plan.take() {
            self.exchange = Some(Box::pin(plan.run()));
        }
        self.exchange.as_mut().map_or(Poll::Pending, |exchange| exchange.as_mut().poll(context))
    }

    /// Whether a thread can wait for it; a call without a client has its answer at once.
    pub(super) fn may_wait(&self) -> Result<(), Failure> {
        self.plan.as_ref().map_or(Ok(()), Plan::may_wait)
    }
}

impl Plan {
    pub(super) fn new(call: Call, success: &'static [Case], failure: &'static [Case]) -> Self {
        Self { call, options: Options::default(), is_streamed: false, wanted: &[], url: None, success, failure }
    }

    /// Whether a thread can wait for its answer.
    pub(super) fn may_wait(&self) -> Result<(), Failure> {
        match self.call.client() {
            Some(client) if !client.shared.transport().is_blocking() => {
                Err(self.unanswered(Lost { cause: TransportError::NotBlocking, tries: 0 }))
            }
            _ => Ok(()),
        }
    }

    /// Sends the call, and reads its response as far as the caller wants it read.
    pub(super) async fn run(self) -> Result<Answer, Failure> {
        let request = self.request().map_err(Failure::Request)?;
        let unbound = || Failure::Request(self.call.refused(RequestErrorKind::Unbound));
        let client = self.call.client().ok_or_else(unbound)?;
        let terms = Terms { options: &self.options, success: self.success, is_streamed: self.is_streamed };
        let response = client.shared.exchange(request, terms).await.map_err(|cause| self.unanswered(cause))?;
        self.read(client, response).await.map_err(|cause| self.unanswered(cause))
    }

    fn request(&self) -> Result<Request<Upload>, RequestError> {
        let refuse = |kind| self.call.refused(kind);
        let mut request = self.call.upload()?;
        if !self.wanted.is_empty() {
            let accept = HeaderValue::from_str(&self.wanted.join(", "));
            request.headers_mut().extend(accept.ok().map(|accept| (ACCEPT, accept)));
        }
        if let Some(upload) = &self.options.upload {
            *request.body_mut() = upload.clone();
        }
        for (name, value) in &self.options.headers {
            let header = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
            let (key, value) = header.ok_or_else(|| refuse(RequestErrorKind::Header(name.as_str().into())))?;
            request.headers_mut().insert(key, value);
        }
        let Some(url) = &self.url else { return Ok(request) };
        let refused = || refuse(RequestErrorKind::Url(url.to_string().into()));
        redirect::lead(&request, request.method().clone(), url.clone()).ok_or_else(refused)
    }

    async fn read(&self, client: &Client, response: Response<ByteStream>) -> Result<Answer, Lost> {
        let is_success = matches!(outcome(&response, self.success, self.failure), Some(Outcome::Success(_)));
        if self.is_streamed && is_success && sequences::is_wanted(self.wanted, response.headers()) {
            return Ok(Answer::Streamed(response));
        }
        let tries = Tried::of(response.extensions());
        let (head, body) = response.into_parts();
        let body = body.collect(client.shared.limit()).await.map_err(|cause| Lost { cause, tries })?;
        Ok(Answer::Whole(Response::from_parts(head, body)))
    }

    fn unanswered(&self, lost: Lost) -> Failure {
        let Lost { cause, tries } = lost;
        Failure::Transport(Unanswered { operation: self.call.route().id, cause, tries })
    }
}

impl Answer {
    /// The response of a call that was not to be streamed.
    pub(super) fn whole(self) -> Response<Bytes> {
        match self {
            Self::Whole(response) => response,
            Self::Streamed(response) => response.map(|_| Bytes::new()),
        }
    }
}
