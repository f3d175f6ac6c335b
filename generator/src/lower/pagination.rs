//! Which operations go on page by page, by what their description says: a list, and a way to the next page.
//!
//! What counts as evidence is in [`evidence`]. An operation is a function of its own description here as elsewhere:
//! what others have is none.

mod evidence;
mod list;
mod members;
mod next;

use super::{Context, response};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{NextPage, Paging, ReadAs};
use crate::openapi::{Method, Operation, Response, Status};
use next::Clues;

/// Names of the methods that only operations with pages have.
pub(super) const OWN_METHODS: &[&str] = &["items", "pages"];

/// How the results of an operation go on, with a note that says so.
pub(super) fn detect(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Paging> {
    let paging = detected(context, operation)?;
    diagnostics.push(Diagnostic::note("paginated", At::Place(operation.place.clone()), in_words(&paging)));
    Some(paging)
}

fn detected(context: &Context<'_, '_>, operation: &Operation<'_>) -> Option<Paging> {
    if operation.method != Method::Get {
        return None;
    }
    let successes = operation.responses.iter().filter(|(status, _)| status.is_success());
    let mut successes: Vec<&(Status, Response<'_>)> = successes.collect();
    successes.sort_by_key(|(status, _)| *status);
    let only_default = || operation.responses.iter().filter(|(status, _)| *status == Status::Default);
    let described = if successes.is_empty() { only_default().collect() } else { successes };
    described.into_iter().find_map(|(_, response)| in_response(context, operation, response))
}

fn in_response(context: &Context<'_, '_>, operation: &Operation<'_>, response: &Response<'_>) -> Option<Paging> {
    let best = super::media_type::ranked(&response.content).into_iter().next()?;
    if !matches!(response::read_as(context, best), ReadAs::Json(_)) {
        return None;
    }
    let page = best.schema?;
    let (list, members) = (list::find(context, page)?, context.members(page));
    let has_link = response.headers.iter().any(|name| name.eq_ignore_ascii_case("link"));
    let clues = Clues { context, operation, members: &members, list: &list, has_link };
    let next = clues.next()?;
    let is_counted = matches!(next, NextPage::Page { .. } | NextPage::Offset { .. });
    Some(Paging {
        size: clues.usual_size().filter(|_| is_counted),
        total: clues.total(),
        pages: clues.last_page().filter(|_| matches!(next, NextPage::Page { .. })),
        more: clues.more(),
        item: list.item,
        items: list.pointer.to_string(),
        is_optional: list.is_optional,
        next,
    })
}

/// What is told of an operation that goes on.
fn in_words(paging: &Paging) -> String {
    let next = match &paging.next {
        NextPage::Link => "by the header `Link`".to_owned(),
        NextPage::Url(from) => format!("by the URL at `{from}`"),
        NextPage::Cursor { parameter, from } => format!("by `{parameter}`, from `{from}`"),
        NextPage::Last { parameter, member } => format!("by `{parameter}`, from `{member}` of the last result"),
        NextPage::Page { parameter, first } => format!("by the number `{parameter}`, which begins with {first}"),
        NextPage::Offset { parameter, first } => format!("by the offset `{parameter}`, which begins with {first}"),
    };
    let list = if paging.items.is_empty() { "the body".to_owned() } else { format!("`{}`", paging.items) };
    format!("the results in {list} go on page by page, {next}")
}
