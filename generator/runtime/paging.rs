//! How the results of an operation go on, page by page.

use super::decode::Decode;
use super::operation::Operation;

/// An operation whose results come in pages.
pub trait Paginated: Operation {
    /// One of the results.
    type Item: Decode;
    /// Where they stand in a page, and how the next page is asked for.
    const PAGING: &'static Paging;
}

/// Where the results stand in a page, and how the next page is asked for. Places in a page are JSON Pointers (RFC 6901).
///
/// Whatever it says, a `Link` header with `rel="next"` (RFC 8288) comes first where the server sends one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    pub(super) items: &'static str,
    /// Whether a page without the list is one without results.
    pub(super) is_optional: bool,
    pub(super) next: Next,
    /// The parameter that says how many results a page has, and how many it has if that is not said.
    pub(super) size: Option<(&'static str, u64)>,
    /// The number of all results.
    pub(super) total: Option<&'static str>,
    /// The number of pages.
    pub(super) pages: Option<&'static str>,
    /// Whether there are more.
    pub(super) more: Option<&'static str>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// By the URL in the header `Link` only.
    Link,
    /// By the URL at this place.
    Url(&'static str),
    /// By giving the parameter what stands at this place.
    Cursor { parameter: &'static str, from: &'static str },
    /// By giving the parameter what stands there in the last result.
    Last { parameter: &'static str, member: &'static str },
    /// By its number.
    Page { parameter: &'static str, first: u64 },
    /// By the number of results before it, counted from `first`.
    Offset { parameter: &'static str, first: u64 },
}

impl Next {
    /// Whether the next page is asked for without being told that there is one.
    pub(super) fn is_guessed(self) -> bool {
        matches!(self, Self::Page { .. } | Self::Offset { .. })
    }
}

impl Paging {
    /// The results are the array at `items`; the header `Link` leads to the next page.
    #[must_use]
    pub const fn list(items: &'static str) -> Self {
        Self { items, is_optional: false, next: Next::Link, size: None, total: None, pages: None, more: None }
    }

    /// A page without the array is one without results.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// The URL at `from` leads to the next page.
    #[must_use]
    pub const fn by_url(mut self, from: &'static str) -> Self {
        self.next = Next::Url(from);
        self
    }

    /// The next page is asked for with what stands at `from`.
    #[must_use]
    pub const fn by_cursor(mut self, parameter: &'static str, from: &'static str) -> Self {
        self.next = Next::Cursor { parameter, from };
        self
    }

    /// The next page is asked for with what stands at `member` in the last result of this one.
    #[must_use]
    pub const fn by_last(mut self, parameter: &'static str, member: &'static str) -> Self {
        self.next = Next::Last { parameter, member };
        self
    }

    /// Pages have numbers, of which this is the first.
    #[must_use]
    pub const fn by_page(mut self, parameter: &'static str, first: u64) -> Self {
        self.next = Next::Page { parameter, first };
        self
    }

    /// Pages are asked for by where they begin; this is where the first does.
    #[must_use]
    pub const fn by_offset(mut self, parameter: &'static str, first: u64) -> Self {
        self.next = Next::Offset { parameter, first };
        self
    }

    /// The parameter says how many results a page has; without it, it has so many. A page by number with fewer is the last.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str, usual: u64) -> Self {
        self.size = Some((parameter, usual));
        self
    }

    /// The number of all results stands there.
    #[must_use]
    pub const fn total(mut self, at: &'static str) -> Self {
        self.total = Some(at);
        self
    }

    /// The number of pages stands there.
    #[must_use]
    pub const fn pages(mut self, at: &'static str) -> Self {
        self.pages = Some(at);
        self
    }

    /// Whether there are more stands there.
    #[must_use]
    pub const fn more(mut self, at: &'static str) -> Self {
        self.more = Some(at);
        self
    }
}
