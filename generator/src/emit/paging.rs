//! The line of an operation that says how its results go on.

use super::types;
use crate::ir::{Home, NextPage, Paging};
use crate::print::string;

/// `type Listed = crate::models::Package = list("").by_page("page", 1).size("per_page", 30);`
pub(super) fn line(paging: &Paging, home: &Home) -> String {
    let mut text = format!("type Listed = {} = list({})", types::text(&paging.item, home), string(&paging.items));
    if paging.is_optional {
        text.push_str(".optional()");
    }
    text.push_str(&match &paging.next {
        NextPage::Link => String::new(),
        NextPage::Url(from) => format!(".by_url({})", string(from)),
        NextPage::Cursor { parameter, from } => format!(".by_cursor({}, {})", string(parameter), string(from)),
        NextPage::Last { parameter, member } => format!(".by_last({}, {})", string(parameter), string(member)),
        NextPage::Page { parameter, first } => format!(".by_page({}, {first})", string(parameter)),
        NextPage::Offset { parameter, first } => format!(".by_offset({}, {first})", string(parameter)),
    });
    if let Some((parameter, usual)) = &paging.size {
        text.push_str(&format!(".size({}, {usual})", string(parameter)));
    }
    for (step, place) in [("total", &paging.total), ("pages", &paging.pages), ("more", &paging.more)] {
        if let Some(place) = place {
            text.push_str(&format!(".{step}({})", string(place)));
        }
    }
    text + ";"
}
