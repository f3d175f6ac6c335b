//! Which operations go on page by page, by what their description says: a list, and a way to the next page.
//!
//! What counts as evidence is in [`evidence`]. An operation is a function of its own description here as elsewhere:
//! what others have is none.

mod evidence;
mod list;
mod members;
mod next;
mod stated;

pub use stated::{Pagination, StatedPaging};

use super::{Context, response};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{NextPage, Paging, ReadAs};
use crate::openapi::{Method, Operation, Response, SchemaId, Status};
use list::List;
use next::Clues;

/// Names of the methods that only operations with pages have.
pub(super) const OWN_METHODS: &[&str] = &["items", "pages"];

/// How the results of an operation go on, with a note that says so: as the user states, else as is found.
pub(super) fn decide(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    id: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Paging> {
    let found = detected(context, operation).filter(|_| context.pagination.is_detected);
    let paging = match context.pagination.of(id).map(|stated| stated.apply(context, operation, found.as_ref())) {
        Some(Ok(paging)) => paging,
        Some(Err(problem)) => {
            diagnostics.push(problem);
            None
        }
        None => found,
    }?;
    diagnostics.push(Diagnostic::note("paginated", At::Place(operation.place.clone()), in_words(&paging)));
    Some(paging)
}

fn detected(context: &Context<'_, '_>, operation: &Operation<'_>) -> Option<Paging> {
    if operation.method != Method::Get {
        return None;
    }
    in_responses(context, operation, &|page| list::find(context, page), &|clues| clues.next())
}

/// Looks for results, and for a way on, in what the operation answers: in successes, or in what is the only answer.
fn in_responses(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    list: &dyn Fn(SchemaId) -> Option<List>,
    next: &dyn Fn(&Clues<'_, '_, '_>) -> Option<NextPage>,
) -> Option<Paging> {
    let answers = |is: &dyn Fn(Status) -> bool| {
        let mut answers: Vec<_> = operation.responses.iter().filter(|(status, _)| is(*status)).collect();
        answers.sort_by_key(|(status, _)| *status);
        answers
    };
    let successes = answers(&Status::is_success);
    let answers = if successes.is_empty() { answers(&|status| status == Status::Default) } else { successes };
    answers.into_iter().find_map(|(_, response)| {
        let page = page(context, response)?;
        let (list, members) = (list(page)?, context.members(page));
        let has_link = response.headers.iter().any(|header| header.name.eq_ignore_ascii_case("link"));
        let clues = Clues { context, operation, members: &members, list: &list, has_link };
        next(&clues).map(|next| paging(&clues, next))
    })
}

/// The schema of the body, if it is read as JSON.
fn page(context: &Context<'_, '_>, response: &Response<'_>) -> Option<SchemaId> {
    let best = super::media_type::ranked(&response.content).into_iter().next()?;
    best.schema.filter(|_| matches!(response::read_as(context, best), ReadAs::Json(_)))
}

fn paging(clues: &Clues<'_, '_, '_>, next: NextPage) -> Paging {
    let is_counted = matches!(next, NextPage::Page { .. } | NextPage::Offset { .. });
    Paging {
        size: clues.usual_size().filter(|_| is_counted),
        total: clues.total(),
        pages: clues.last_page().filter(|_| matches!(next, NextPage::Page { .. })),
        more: clues.more(),
        item: clues.list.item.clone(),
        items: clues.list.pointer.to_string(),
        is_optional: clues.list.is_optional,
        next,
    }
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
