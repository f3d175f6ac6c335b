//! What the configuration states of pages. It must say something else than what is found, and be possible.

use super::super::Context;
use super::{in_responses, list};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{NextPage, Paging};
use crate::openapi::{Operation, ParameterIn};

/// What the user decides about pages.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// Whether what is found counts.
    pub is_detected: bool,
    /// What is stated instead.
    pub stated: Vec<StatedPaging>,
}

/// How one operation goes on.
#[derive(Clone, Debug)]
pub struct StatedPaging {
    /// The operationId, or method and path where there is none.
    pub operation: String,
    /// The JSON Pointer of the results, if they are not where they are found.
    pub items: Option<String>,
    /// How the next page is asked for; `None` if the operation does not go on.
    pub next: Option<NextPage>,
    /// Why.
    pub because: String,
    /// Where it stands in the configuration.
    pub stands: At,
}

impl Default for Pagination {
    fn default() -> Self {
        Self { is_detected: true, stated: Vec::new() }
    }
}

impl Pagination {
    pub(super) fn of(&self, id: &str) -> Option<&StatedPaging> {
        self.stated.iter().find(|it| it.operation == id)
    }

    /// What is stated of operations that there are not, or twice.
    pub(in crate::lower) fn unknown(&self, ids: &[&str]) -> Diagnostics {
        let problem = |(index, it): (usize, &StatedPaging)| {
            let is_repeated = self.stated.iter().take(index).any(|other| other.operation == it.operation);
            match is_repeated {
                true => Some(it.error("it is stated twice")),
                false if !ids.contains(&it.operation.as_str()) => Some(it.error("there is no such operation")),
                false => None,
            }
        };
        self.stated.iter().enumerate().filter_map(problem).collect()
    }
}

impl StatedPaging {
    /// How the operation goes on, given how it would by itself.
    pub(super) fn apply(
        &self,
        context: &Context<'_, '_>,
        operation: &Operation<'_>,
        found: Option<&Paging>,
    ) -> Result<Option<Paging>, Diagnostic> {
        let Some(next) = &self.next else {
            return if found.is_some() { Ok(None) } else { Err(self.obsolete("it does not go on")) };
        };
        if let Some(name) = parameter(next).filter(|name| !is_query(operation, name)) {
            return Err(self.error(&format!("it has no query parameter `{name}`")));
        }
        let list = |page| match &self.items {
            Some(items) => list::at_pointer(context, page, items),
            None => list::find(context, page),
        };
        match in_responses(context, operation, &list, &|_| Some(next.clone())) {
            None => Err(self.error("there is no list of results there in what it answers")),
            Some(paging) if context.pagination.is_detected && Some(&paging) == found => {
                Err(self.obsolete("it is found so"))
            }
            paging => Ok(paging),
        }
    }

    fn error(&self, problem: &str) -> Diagnostic {
        let message = format!("what is stated of the pages of `{}` cannot be: {problem}", self.operation);
        Diagnostic::error("pagination", self.stands.clone(), message)
    }

    fn obsolete(&self, why: &str) -> Diagnostic {
        let help = format!("delete it; it was there because {}", self.because);
        self.error(&format!("{why} without it")).help(help)
    }
}

fn parameter(next: &NextPage) -> Option<&str> {
    match next {
        NextPage::Link | NextPage::Url(_) => None,
        NextPage::Cursor { parameter, .. }
        | NextPage::Last { parameter, .. }
        | NextPage::Page { parameter, .. }
        | NextPage::Offset { parameter, .. } => Some(parameter),
    }
}

fn is_query(operation: &Operation<'_>, name: &str) -> bool {
    operation.parameters.iter().any(|it| it.location == ParameterIn::Query && it.name == name)
}
