//! The table `[pagination]`: which operations go on page by page, where the description does not tell, or tells wrong.
//!
//! ```toml
//! [pagination]
//! detect = false                          # none but those that are stated here
//!
//! [[pagination.operation]]
//! operation = "repos/compare-commits"     # the operationId, or `GET /path` where there is none
//! items = "/commits"                      # where the results stand; left out, where they are found
//! page = "page"                           # how the next page is asked for, see below
//! because = "the list of files does not go on"
//! ```
//!
//! The next page is one of: `link = true`; `url = "/next"`; `cursor = "after"` with `from = "/next_cursor"`; `last = "after"`
//! with `from = "/id"`, which stands in the last result; `page = "page"` or `offset = "skip"`, with `first` where they
//! begin neither with 1 nor with 0. `none = true` says that the operation does not go on.

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::NextPage;
use crate::lower::{Pagination, StatedPaging};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PaginationTable {
    detect: bool,
    operation: Vec<Operation>,
}

impl Default for PaginationTable {
    fn default() -> Self {
        Self { detect: true, operation: Vec::new() }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Operation {
    operation: Spanned<String>,
    because: String,
    items: Option<String>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    link: bool,
    url: Option<String>,
    cursor: Option<String>,
    last: Option<String>,
    from: Option<String>,
    page: Option<String>,
    offset: Option<String>,
    first: Option<u64>,
}

impl PaginationTable {
    /// What is stated; `at` tells where an offset of the file is.
    ///
    /// # Errors
    /// Where an operation states no way to the next page, or several.
    pub(super) fn read(&self, at: &dyn Fn(usize) -> At) -> Result<Pagination, Diagnostics> {
        let (mut stated, mut wrong) = (Vec::new(), Diagnostics::new());
        for it in &self.operation {
            let place = at(it.operation.span().start);
            match it.next() {
                Ok(next) => stated.push(StatedPaging {
                    operation: it.operation.get_ref().clone(),
                    items: it.items.clone(),
                    next,
                    because: it.because.clone(),
                    stands: place,
                }),
                Err(message) => wrong.push(Diagnostic::error("pagination", place, message)),
            }
        }
        wrong.or(Pagination { is_detected: self.detect, stated })
    }
}

impl Operation {
    /// How the next page is asked for; `None` if there is none.
    fn next(&self) -> Result<Option<NextPage>, &'static str> {
        let from = || self.from.clone().ok_or("`from` says where the cursor stands, or the member of the last result");
        let mut ways = Vec::new();
        ways.extend(self.none.then_some(None));
        ways.extend(self.link.then_some(Some(NextPage::Link)));
        ways.extend(self.url.clone().map(|url| Some(NextPage::Url(url))));
        if let Some(parameter) = self.cursor.clone() {
            ways.push(Some(NextPage::Cursor { parameter, from: from()? }));
        }
        if let Some(parameter) = self.last.clone() {
            ways.push(Some(NextPage::Last { parameter, member: from()? }));
        }
        let first = |usual| self.first.unwrap_or(usual);
        ways.extend(self.page.clone().map(|parameter| Some(NextPage::Page { parameter, first: first(1) })));
        ways.extend(self.offset.clone().map(|parameter| Some(NextPage::Offset { parameter, first: first(0) })));
        let way = ways.pop().filter(|_| ways.is_empty());
        way.ok_or(
            "one of `none`, `link`, `url`, `cursor`, `last`, `page` and `offset` says how the next page is asked for",
        )
    }
}
