//! How the results of an operation go on, page by page.

use super::Type;

/// Where the results of an operation stand in a page, and how the next page is asked for. Places are JSON Pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The type of one result.
    pub item: Type,
    /// Where the array of the results stands.
    pub items: String,
    /// Whether it may be absent or `null`, which means that there are none.
    pub is_optional: bool,
    /// How the next page is asked for.
    pub next: NextPage,
    /// The parameter that says how many results a page has, and how many it has if that is not said.
    pub size: Option<(String, u64)>,
    /// Where the number of all results stands.
    pub total: Option<String>,
    /// Where the number of pages stands.
    pub pages: Option<String>,
    /// Where it stands whether there are more.
    pub more: Option<String>,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are the names of query parameters, and JSON Pointers")]
pub enum NextPage {
    /// By the URL in the header `Link` (RFC 8288).
    Link,
    /// By the URL that stands here.
    Url(String),
    /// By giving a parameter what stands at a place of the page before.
    Cursor { parameter: String, from: String },
    /// By giving a parameter what stands at a place of the last result of the page before.
    Last { parameter: String, member: String },
    /// By its number.
    Page { parameter: String, first: u64 },
    /// By the number of results before it, counted from `first`.
    Offset { parameter: String, first: u64 },
}
