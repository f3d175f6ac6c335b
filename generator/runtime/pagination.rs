//! Results page by page: as a stream, and for clients with a blocking transport as an iterator.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Response;

use super::call::Call;
use super::decode::Decode;
use super::error::{Error, Reply};
use super::flight::Plan;
use super::operation::Operation;
use super::page::Page;
use super::paging::Paginated;
use super::responses::{Outcome, Responses, outcome};
use super::retry::Retry;
use super::tour::Tour;
use super::waiting::Waiting;

/// All results of an operation: a stream, which asks for a page when the one before has been read.
///
/// ```ignore
/// let mut packages = client.packages().list_packages_for_user("octocat").items();
/// while let Some(package) = packages.try_next().await? {
///     println!("{}", package.name);
/// }
/// ```
///
/// With a blocking transport `for package in ….items()` goes through the same: each is a `Result`.
///
/// A page that fails ends it with its error; the results before have come.
#[must_use = "streams do nothing unless polled"]
pub struct PagedItems<O: Paginated> {
    pages: Pages<O>,
    /// What is left of the page that came last.
    rest: std::vec::IntoIter<O::Item>,
}

/// All pages of an operation: a stream, which asks for a page when it is asked for one.
///
/// It follows the header `Link` where the server sends one, otherwise what the description says of the next page. Where
/// the caller sets a page, a cursor or an offset, it begins there. It ends when nothing leads on, at a page without
/// results unless that names the next one, when all that the server has counted have come, and when the way leads back.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<O> {
    tour: Tour,
    operation: PhantomData<fn() -> O>,
}

/// A page, or what came instead.
type Paged<O> = Result<Page<<O as Paginated>::Item>, Error<<O as Operation>::Error>>;

impl<O: Paginated> Pages<O> {
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        let plan = Plan::new(call, O::SUCCESS, O::Error::CASES);
        Self { tour: Tour::new(plan, O::PAGING), operation: PhantomData }
    }

    /// How long each page may take, instead of what the client says.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.tour.options().timeout = Some(timeout);
        self
    }

    /// When a page is asked for again, instead of what the client says.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.tour.options().retry = Some(retry);
        self
    }

    /// A header for each request, whatever the operation or the client says.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.tour.options().headers.push((name.into(), value.into()));
        self
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// As when the operation is sent.
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Item>>, Error<O::Error>> {
        self.next().await.transpose()
    }

    /// The page in a response; `None` if it is the one before, once more.
    fn read(&mut self, response: Response<Bytes>) -> Option<Paged<O>> {
        if !matches!(outcome(&response, O::SUCCESS, O::Error::CASES), Some(Outcome::Success(_))) {
            return O::response(response).err().map(Err);
        }
        let mut items = Vec::new();
        match self.tour.read(&response, &mut |list, decoder| items = Vec::decode(list, decoder)) {
            Ok(read) if read.is_repeated => None,
            Ok(read) => {
                let (head, body) = response.into_parts();
                Some(Ok(Page { items, total: read.total, status: head.status, headers: head.headers, body }))
            }
            Err(cause) => Some(Err(Error::undecodable(cause, Reply::new(O::ROUTE.id, response)))),
        }
    }
}

impl<O: Paginated> PagedItems<O> {
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { pages: Pages::new(call), rest: Vec::new().into_iter() }
    }

    /// How long each page may take, instead of what the client says.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { pages: self.pages.timeout(timeout), ..self }
    }

    /// When a page is asked for again, instead of what the client says.
    pub fn retry(self, retry: Retry) -> Self {
        Self { pages: self.pages.retry(retry), ..self }
    }

    /// A header for each request, whatever the operation or the client says.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { pages: self.pages.header(name, value), ..self }
    }

    /// The next result; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next result; `None` at the end.
    ///
    /// # Errors
    /// As when the operation is sent.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error<O::Error>> {
        self.next().await.transpose()
    }
}

/// It holds no reference to itself.
impl<O: Paginated> Unpin for PagedItems<O> {}

impl<O: Paginated> Stream for Pages<O> {
    type Item = Result<Page<O::Item>, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.tour.poll(context)) {
            Some(Ok(response)) => self.read(response),
            Some(Err(failure)) => Some(Err(failure.into())),
            None => None,
        })
    }
}

impl<O: Paginated> Stream for PagedItems<O> {
    type Item = Result<O::Item, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.rest.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.rest = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paginated> IntoIterator for Pages<O> {
    type Item = Result<Page<O::Item>, Error<O::Error>>;
    type IntoIter = Waiting<Self>;

    /// Waits for each page on this thread. The client's transport has to be a blocking one; otherwise the only item is
    /// the error that says so.
    fn into_iter(mut self) -> Waiting<Self> {
        self.tour.will_be_waited_for();
        Waiting(self)
    }
}

impl<O: Paginated> IntoIterator for PagedItems<O> {
    type Item = Result<O::Item, Error<O::Error>>;
    type IntoIter = Waiting<Self>;

    /// Waits for each page on this thread. The client's transport has to be a blocking one; otherwise the only item is
    /// the error that says so.
    fn into_iter(mut self) -> Waiting<Self> {
        self.pages.tour.will_be_waited_for();
        Waiting(self)
    }
}
