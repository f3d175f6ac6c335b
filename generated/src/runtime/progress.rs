//! Where a walk through pages is, and where it goes next. It is the same for every operation, so it is compiled once.

use std::hash::{DefaultHasher, Hash, Hasher};

use http::{HeaderMap, Uri};

use super::call::{Call, Place};
use super::link_header::Links;
use super::paging::{Next, Paging};
use super::redirect::resolve;
use super::request_error::RequestErrorKind;
use super::trail::Trail;
use super::tree::{Json, Node};

/// What there is to know of a walk from one page to the next.
pub(super) struct Progress {
    paging: &'static Paging,
    /// How many pages have come, and how many results.
    turns: u64,
    came: u64,
    /// Whether the server says in `Link` what the next page is.
    has_links: bool,
    /// Whether the next page was asked for without being told that there is one.
    is_guessed: bool,
    trail: Trail,
    /// What the last page held.
    list: Option<u64>,
}

/// A page that has arrived.
pub(super) struct Arrived<'p> {
    pub(super) call: &'p Call,
    pub(super) url: &'p Uri,
    pub(super) headers: &'p HeaderMap,
    pub(super) root: Node<'p>,
    /// Its results; nothing where it has none.
    pub(super) list: Node<'p>,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    To(Uri),
    With(&'static str, String),
}

impl Progress {
    pub(super) fn new(paging: &'static Paging) -> Self {
        Self { paging, turns: 0, came: 0, has_links: false, is_guessed: false, trail: Trail::default(), list: None }
    }

    /// Whether a server that was asked for the next page has sent the same once more: it does not know the parameter.
    pub(super) fn repeats(&mut self, list: Node<'_>) -> bool {
        let list = self.paging.next.is_guessed().then(|| fingerprint(list));
        let is_same = self.is_guessed && list.is_some() && list == self.list;
        self.list = list;
        is_same
    }

    /// How the page behind this one is asked for; `None` if it is the last, or if the way leads back.
    pub(super) fn next(&mut self, page: &Arrived<'_>) -> Result<Option<Step>, RequestErrorKind> {
        if self.turns == 0 {
            self.trail.is_new(&page.url.to_string());
        }
        let count = page.list.children().count() as u64;
        self.turns += 1;
        self.came += count;
        let links = Links::of(page.headers);
        self.has_links |= links.is_of_pages;
        let step = match links.next {
            Some(next) => Some(Step::To(target(page.url, &next)?)),
            None if self.has_links || self.is_said_to_be_last(page) => None,
            None => self.step(page, count)?,
        };
        self.is_guessed = matches!(step, Some(Step::With(..))) && self.paging.next.is_guessed();
        Ok(step.filter(|step| match step {
            Step::To(url) => self.trail.is_new(&url.to_string()),
            Step::With(_, value) => self.trail.is_new(value),
        }))
    }

    fn is_said_to_be_last(&self, page: &Arrived<'_>) -> bool {
        let more = self.paging.more.and_then(|at| find(page.root, at));
        more.is_some_and(|more| matches!(more.json(), Json::Bool(false)))
    }

    /// The next page by what the description says of it.
    fn step(&self, page: &Arrived<'_>, count: u64) -> Result<Option<Step>, RequestErrorKind> {
        let stated = |from, at| find(from, at).and_then(scalar);
        let with = |parameter, value: Option<String>| Ok(value.map(|value| Step::With(parameter, value)));
        match self.paging.next {
            Next::Link => Ok(None),
            Next::Url(from) => stated(page.root, from).map(|next| Ok(Step::To(target(page.url, &next)?))).transpose(),
            Next::Cursor { parameter, from } => with(parameter, stated(page.root, from)),
            Next::Last { parameter, member } => {
                with(parameter, page.list.children().last().and_then(|last| stated(last, member)))
            }
            Next::Page { parameter, first } => with(parameter, self.next_number(page, parameter, first, count)),
            Next::Offset { parameter, first } => with(parameter, self.next_offset(page, parameter, first, count)),
        }
    }

    fn next_number(&self, page: &Arrived<'_>, parameter: &str, first: u64, count: u64) -> Option<String> {
        let next = number(page.call, parameter).unwrap_or(first).checked_add(1)?;
        let pages = self.paging.pages.and_then(|at| count_at(page.root, at));
        if pages.is_some_and(|pages| next.saturating_sub(first) >= pages) {
            return None;
        }
        // Who starts in the middle does not know how many results come before.
        let end = (next.saturating_sub(first) == self.turns).then_some(self.came);
        let is_short = || self.least(page).is_some_and(|least| count < least);
        let goes_on = match self.total(page) {
            Some(total) => end.is_none_or(|end| end < total),
            None => !is_short(),
        };
        (count > 0 && goes_on).then(|| next.to_string())
    }

    /// A page that holds less than it should has been filtered after it was cut: the next one begins where it would
    /// have ended.
    fn next_offset(&self, page: &Arrived<'_>, parameter: &str, first: u64, count: u64) -> Option<String> {
        let start = number(page.call, parameter).unwrap_or(first);
        let next = start.checked_add(count)?;
        if let Some(total) = self.total(page) {
            return (count > 0 && next.saturating_sub(first) < total).then(|| next.to_string());
        }
        let next = start.checked_add(self.least(page).unwrap_or(0))?.max(next);
        (count > 0).then(|| next.to_string())
    }

    fn total(&self, page: &Arrived<'_>) -> Option<u64> {
        count_at(page.root, self.paging.total?)
    }

    /// How many results a page has unless it is the last: as many as the caller asks for, but no more than the
    /// description promises without being asked, because servers cap what they are asked for.
    fn least(&self, page: &Arrived<'_>) -> Option<u64> {
        let (parameter, usual) = self.paging.size?;
        Some(number(page.call, parameter).unwrap_or(usual).min(usual))
    }
}

/// The value of a query parameter, if the caller has set it to a number.
fn number(call: &Call, parameter: &str) -> Option<u64> {
    call.get(Place::Query, parameter)?.rsplit_once('=')?.1.parse().ok()
}

/// The value at a JSON Pointer.
pub(super) fn find<'t>(root: Node<'t>, pointer: &str) -> Option<Node<'t>> {
    pointer.split('/').skip(1).try_fold(root, member)
}

/// The member that a segment of a JSON Pointer names.
pub(super) fn member<'t>(object: Node<'t>, segment: &str) -> Option<Node<'t>> {
    match segment.contains('~') {
        true => object.member(&segment.replace("~1", "/").replace("~0", "~")),
        false => object.member(segment),
    }
}

pub(super) fn count_at(root: Node<'_>, pointer: &str) -> Option<u64> {
    find(root, pointer)?.integer()?.try_into().ok()
}

/// What leads to the next page: a text or a number. No text, and an empty one, says that there is none.
fn scalar(node: Node<'_>) -> Option<String> {
    match node.json() {
        Json::Text(text) => Some(text.to_owned()).filter(|text| !text.is_empty()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The URL that a reference on a page means. A server behind a proxy may not know that it is asked by `https`.
fn target(page: &Uri, reference: &str) -> Result<Uri, RequestErrorKind> {
    let refused = || RequestErrorKind::Url(reference.into());
    let url = resolve(page, reference).ok_or_else(refused)?;
    if url.scheme_str() == page.scheme_str() || page.scheme_str() != Some("https") || url.port().is_some() {
        return Ok(url);
    }
    let mut parts = url.into_parts();
    parts.scheme = page.scheme().cloned();
    Uri::from_parts(parts).map_err(|_| refused())
}

/// What a page holds, in eight bytes.
fn fingerprint(list: Node<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    add(list, &mut hasher);
    hasher.finish()
}

fn add(node: Node<'_>, hasher: &mut DefaultHasher) {
    match node.json() {
        Json::Null => 0_u8.hash(hasher),
        Json::Bool(value) => value.hash(hasher),
        Json::Number(number) => number.to_string().hash(hasher),
        Json::Text(text) => text.hash(hasher),
        Json::List(values) | Json::Object(values) => {
            values.for_each(|value| add(value, hasher));
            1_u8.hash(hasher);
        }
    }
}
