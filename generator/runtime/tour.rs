//! The way of a call through its pages. It is the same for every operation, so it is compiled once.

use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, Response, Uri};

use super::decode::Decoder;
use super::flight::{Answer, Failure, Plan};
use super::mismatch::DecodeError;
use super::options::Options;
use super::paging::Paging;
use super::pending::Pending;
use super::progress::{Arrived, Progress, Step};
use super::request_error::RequestErrorKind;
use super::tree::Node;

/// A call that is sent for one page after another.
pub(super) struct Tour {
    /// The call of the page that comes next, or is under way.
    plan: Plan,
    paging: &'static Paging,
    progress: Progress,
    state: State,
}

enum State {
    /// There is another page.
    Ready,
    /// It is under way.
    Flying(Pending<'static, Result<Answer, Failure>>),
    /// It cannot be asked for.
    Failed(Failure),
    /// All have come, or one has failed.
    Ended,
}

/// What is known of a page beside its results.
pub(super) struct Read {
    /// Whether it is the one before, once more.
    pub(super) is_repeated: bool,
    pub(super) total: Option<u64>,
}

impl Tour {
    pub(super) fn new(plan: Plan, paging: &'static Paging) -> Self {
        Self { plan, paging, progress: Progress::new(paging), state: State::Ready }
    }

    pub(super) fn options(&mut self) -> &mut Options {
        &mut self.plan.options
    }

    /// Ends with an error if no thread can wait for its pages.
    pub(super) fn will_be_waited_for(&mut self) {
        if let Err(failure) = self.plan.may_wait() {
            self.state = State::Failed(failure);
        }
    }

    /// The response with the next page, sent for when this is first asked.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Bytes>, Failure>>> {
        if matches!(self.state, State::Ready) {
            self.state = State::Flying(Box::pin(self.plan.clone().run()));
        }
        let answer = match &mut self.state {
            State::Flying(exchange) => ready!(exchange.as_mut().poll(context)),
            _ => match std::mem::replace(&mut self.state, State::Ended) {
                State::Failed(failure) => Err(failure),
                _ => return Poll::Ready(None),
            },
        };
        self.state = State::Ended;
        Poll::Ready(Some(answer.map(Answer::whole)))
    }

    /// Reads a page, whose list `decode` reads, and finds out how to go on.
    pub(super) fn read(
        &mut self,
        response: &Response<Bytes>,
        decode: &mut dyn FnMut(Node<'_>, &mut Decoder),
    ) -> Result<Read, DecodeError> {
        let tree = self.paging.parse(response)?;
        let (root, mut decoder) = (tree.root(), Decoder::default());
        let list = self.paging.list_in(root, &mut decoder);
        decode(list, &mut decoder);
        decoder.faults.check(&tree)?;
        let is_repeated = self.progress.repeats(list);
        if !is_repeated {
            self.state = self.go_on(response.headers(), root, list).unwrap_or_else(|kind| {
                let refused = self.plan.call.refused(kind);
                State::Failed(Failure::Request(refused))
            });
        }
        Ok(Read { is_repeated, total: self.paging.total_in(root) })
    }

    fn go_on(&mut self, headers: &HeaderMap, root: Node<'_>, list: Node<'_>) -> Result<State, RequestErrorKind> {
        let url = self.url()?;
        let page = Arrived { call: &self.plan.call, url: &url, headers, root, list };
        match self.progress.next(&page)? {
            None => return Ok(State::Ended),
            Some(Step::To(url)) => self.plan.url = Some(url),
            Some(Step::With(parameter, value)) => {
                // A page that a URL has led to is asked for anew where the call itself goes.
                self.plan.url = None;
                self.plan.call = self.plan.call.clone().query(parameter, &value);
            }
        }
        Ok(State::Ready)
    }

    /// Where the page came from.
    fn url(&self) -> Result<Uri, RequestErrorKind> {
        match &self.plan.url {
            Some(url) => Ok(url.clone()),
            None => Ok(self.plan.call.upload().map_err(|refused| refused.kind)?.uri().clone()),
        }
    }
}
