//! The names by which descriptions speak of pages: all that detection knows of the habits of APIs.
//!
//! Names are compared without case and punctuation: `next_page_token`, `nextPageToken` and `next-page-token` are one.
//! Earlier entries of a list come first.

/// Arrays of results, where an object has several arrays.
pub(super) const LISTS: &[&str] = &[
    "data",
    "items",
    "results",
    "result",
    "value",
    "values",
    "records",
    "entries",
    "list",
    "elements",
    "content",
    "rows",
    "resources",
    "objects",
    "documents",
    "docs",
    "hits",
    "nodes",
];

/// Arrays that stand beside the results, and are none.
pub(super) const NOT_LISTS: &[&str] = &[
    "errors",
    "error",
    "warnings",
    "messages",
    "links",
    "included",
    "includes",
    "facets",
    "aggregations",
    "notices",
    "columns",
    "fields",
    "sort",
    "filters",
];

/// Objects in which the results may stand together with what is said of them.
pub(super) const ENVELOPES: &[&str] =
    &["data", "result", "results", "response", "payload", "body", "content", "_embedded", "hits", "page"];

/// Objects that say something of the page.
pub(super) const ABOUT_PAGES: &[&str] = &[
    "links",
    "paging",
    "pagination",
    "pager",
    "page",
    "pages",
    "pageinfo",
    "pageinformation",
    "pagemeta",
    "pagingmetadata",
    "paginationinfo",
    "paginationmeta",
    "meta",
    "metadata",
    "listmeta",
    "listinfo",
    "responsemetadata",
    "resultinfo",
    "searchmetadata",
    "nextpage",
    "next",
    "cursor",
    "cursors",
    "data",
    "result",
    "response",
];

/// Members that hold the URL of the next page.
pub(super) const NEXT_URLS: &[&str] = &[
    "odatanextlink",
    "nextlink",
    "nexturl",
    "nexturi",
    "nexthref",
    "nextpageurl",
    "nextpageuri",
    "nextpagelink",
    "next",
];

/// Members that hold the same of the page before.
pub(super) const PREVIOUS: &[&str] =
    &["previous", "prev", "previousurl", "prevurl", "previouspage", "prevpage", "previouscursor", "prevcursor"];

/// Parameters that take a cursor.
pub(super) const CURSORS: &[&str] = &[
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "cursor",
    "nextcursor",
    "pagecursor",
    "continue",
    "continuation",
    "continuationtoken",
    "pageafter",
    "marker",
    "nextmarker",
    "startcursor",
    "startingafter",
    "aftercursor",
    "afterid",
    "startafter",
    "after",
    "bookmark",
    "scrollid",
    "pagestate",
    "token",
    "offset",
    "page",
    "start",
];

/// Members that hold the next cursor.
pub(super) const NEXT_CURSORS: &[&str] = &[
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "nextpagecursor",
    "nextmarker",
    "nextcontinuationtoken",
    "continuationtoken",
    "nextpageoffset",
    "nextoffset",
    "nextstart",
    "endcursor",
    "continue",
    "continuation",
    "cursorsafter",
    "nextafter",
    "nextpage",
    "nextpagenumber",
    "lastid",
    "after",
    "bookmark",
    "scrollid",
    "next",
    "cursor",
    "marker",
    "pagetoken",
    "token",
    "offset",
];

/// Parameters that take the last result of the page before.
pub(super) const LAST_RESULTS: &[&str] = &["startingafter", "afterid", "startafter", "after", "lastid", "pageafter"];

/// Parameters that take the number of a page.
pub(super) const PAGES: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage"];

/// Parameters that take the number of results to pass over.
pub(super) const OFFSETS: &[&str] =
    &["offset", "skip", "pageoffset", "startat", "startindex", "start", "firstresult", "first"];

/// Parameters that take the number of results of a page.
pub(super) const SIZES: &[&str] = &[
    "perpage",
    "pagesize",
    "limit",
    "maxresults",
    "resultsperpage",
    "itemsperpage",
    "pagelimit",
    "pagelen",
    "pagelength",
    "count",
    "size",
    "top",
    "take",
    "max",
    "rows",
    "maxcount",
    "numresults",
    "maxitems",
    "maxpagesize",
    "pagemaxresults",
    "maxentries",
    "pageperpage",
    "pagecount",
];

/// Parameters from which the results begin, where the header `Link` leads on.
pub(super) const POSITIONS: &[&str] = &["since", "sinceid", "before", "from", "startkey"];

/// Members that hold the number of all results.
pub(super) const TOTALS: &[&str] = &[
    "totalcount",
    "total",
    "totalitems",
    "totalresults",
    "totalelements",
    "totalrecords",
    "totalentries",
    "totalsize",
    "totalnumber",
];

/// Members that hold the number of pages.
pub(super) const LAST_PAGES: &[&str] = &["totalpages", "pagestotal", "pagecount", "numpages", "lastpage", "totalpage"];

/// Members that say whether there are more.
pub(super) const MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage", "hasmoreitems", "more", "ismore"];

/// What is compared of a name.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// All lists of members that say something of pages.
pub(super) fn about_pages() -> impl Iterator<Item = &'static [&'static str]> {
    [ABOUT_PAGES, NEXT_URLS, NEXT_CURSORS, SIZES, PAGES, TOTALS, LAST_PAGES, MORE, PREVIOUS].into_iter()
}

/// Where a name stands in a list.
pub(super) fn rank(list: &[&str], name: &str) -> Option<usize> {
    let folded = folded(name);
    list.iter().position(|it| *it == folded || it.trim_start_matches('_') == folded)
}

/// Whether a text speaks of the header `Link`.
pub(super) fn speaks_of_the_link_header(text: &str) -> bool {
    let words = text.to_ascii_lowercase();
    let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| pair == ["link", "header"] || pair == ["link", "headers"])
}

/// Whether a text speaks of a URL.
pub(super) fn speaks_of_a_url(text: &str) -> bool {
    ["URL", "url", "URI", "uri", "link", "Link"].iter().any(|word| text.contains(word))
}

/// Whether a text says that pages are counted from zero.
pub(super) fn counts_from_zero(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let said = ["zero-based", "zero based", "0-based", "0 based", "zero-indexed", "0-indexed", "starting from 0"];
    let also = ["starting at 0", "starts at 0", "starts from 0", "starting with 0", "first page is 0", "begins with 0"];
    said.iter().chain(&also).any(|words| text.contains(words))
}
