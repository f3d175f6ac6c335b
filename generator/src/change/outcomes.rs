//! What an operation gives: its result, and its failures.

use super::changes::{Pair, Side, pairs};
use super::comparison::{Comparison, changed, text};
use super::rule::{
    FAILURE_ADDED, FAILURE_CHANGED, FAILURE_REMOVED, FAILURES_CHANGED, HEADER_ADDED, HEADER_CHANGED, HEADER_REMOVED,
    ITEM_CHANGED, OUTCOME_ADDED, OUTCOME_REMOVED, OUTPUT_CHANGED, PAGES_CHANGED, PAGES_GAINED, PAGES_LOST,
    READ_DIFFERENTLY, Rule, SEQUENCE_GAINED, SEQUENCE_LOST, STATUSES_CHANGED,
};
use crate::ir::{Operation, Output, ReadAs, Responses};

/// The rules for one enumeration of responses.
struct Rules {
    added: &'static Rule,
    removed: &'static Rule,
    changed: &'static Rule,
}

const RESULTS: Rules = Rules { added: &OUTCOME_ADDED, removed: &OUTCOME_REMOVED, changed: &OUTPUT_CHANGED };
const FAILURES: Rules = Rules { added: &FAILURE_ADDED, removed: &FAILURE_REMOVED, changed: &FAILURE_CHANGED };

impl Comparison<'_> {
    pub(super) fn outcomes(&mut self, call: &str, old: &Operation, new: &Operation) {
        let at = || Some(Side::New(new.place.push("responses")));
        match (&old.output, &new.output) {
            (Output::One { read_as: was, .. }, Output::One { read_as: is, .. }) if was != is => {
                let (rule, message) = read_differently(was, is, &OUTPUT_CHANGED);
                self.add(rule, call, message, at());
            }
            (Output::One { statuses: was, .. }, Output::One { statuses: is, .. }) => {
                if was != is {
                    self.add(&STATUSES_CHANGED, call, "the result comes with other statuses", at());
                }
            }
            (Output::Many(was), Output::Many(is)) => self.responses(call, (was, is), &RESULTS),
            (was, is) => self.add(&OUTPUT_CHANGED, call, changed(&output(was), &output(is)), at()),
        }
        match (&old.errors, &new.errors) {
            (Some(was), Some(is)) => self.responses(call, (was, is), &FAILURES),
            (None, Some(is)) => {
                self.add(&FAILURES_CHANGED, call, format!("`Undocumented` is `{}` now", is.name), at());
            }
            (Some(was), None) => {
                self.add(&FAILURES_CHANGED, call, format!("`{}` is `Undocumented` now", was.name), at());
            }
            (None, None) => {}
        }
        self.headers(call, old, new);
        for (rule, message) in pages(old, new).into_iter().chain(sequence(old, new)) {
            self.add(rule, call, message, at());
        }
    }

    fn headers(&mut self, call: &str, old: &Operation, new: &Operation) {
        for pair in pairs(&old.headers, &new.headers, |header| &header.constant) {
            let (rule, header, message): (&Rule, _, _) = match pair {
                Pair::Gone(it) => (&HEADER_REMOVED, it, format!("`{}` removed", text(&it.ty))),
                Pair::Came(it) => (&HEADER_ADDED, it, format!("`{}` added", text(&it.ty))),
                Pair::Both(was, is) if was.ty != is.ty => (&HEADER_CHANGED, is, changed(&text(&was.ty), &text(&is.ty))),
                Pair::Both(..) => continue,
            };
            let at = match pair {
                Pair::Gone(_) => Side::Old(old.place.push("responses")),
                _ => Side::New(new.place.push("responses")),
            };
            self.add(rule, format!("{call} {}", header.constant), message, Some(at));
        }
    }

    fn responses(&mut self, call: &str, (old, new): (&Responses, &Responses), rules: &Rules) {
        for pair in pairs(&old.variants, &new.variants, |variant| &variant.name) {
            let (variant, (rule, message)) = match pair {
                Pair::Gone(it) => (it, (rules.removed, format!("`{}` removed", body(&it.read_as)))),
                Pair::Came(it) => (it, (rules.added, format!("`{}` added", body(&it.read_as)))),
                Pair::Both(was, is) if was.read_as != is.read_as => {
                    (is, read_differently(&was.read_as, &is.read_as, rules.changed))
                }
                Pair::Both(was, is) if was.cases != is.cases => (is, (&STATUSES_CHANGED, "other statuses".to_owned())),
                Pair::Both(..) => continue,
            };
            let at = match pair {
                Pair::Gone(_) => Side::Old(variant.place.clone()),
                _ => Side::New(variant.place.clone()),
            };
            self.add(rule, format!("{call} {}::{}", new.name, variant.name), message, Some(at));
        }
    }
}

fn pages(old: &Operation, new: &Operation) -> Option<(&'static Rule, String)> {
    Some(match (&old.paging, &new.paging) {
        (None, Some(is)) => (&PAGES_GAINED, format!("`items` of `{}`", text(&is.item))),
        (Some(_), None) => (&PAGES_LOST, "no `items` and no `pages` any more".to_owned()),
        (Some(was), Some(is)) if was.item != is.item => (&ITEM_CHANGED, changed(&text(&was.item), &text(&is.item))),
        (Some(was), Some(is)) if was != is => (&PAGES_CHANGED, "the next page is asked for differently".to_owned()),
        _ => return None,
    })
}

fn sequence(old: &Operation, new: &Operation) -> Option<(&'static Rule, String)> {
    Some(match (&old.sequence, &new.sequence) {
        (None, Some(is)) => (&SEQUENCE_GAINED, format!("a sequence of `{}`", text(&is.item))),
        (Some(_), None) => (&SEQUENCE_LOST, "no sequence any more".to_owned()),
        (Some(was), Some(is)) if (&was.item, was.part) != (&is.item, is.part) => {
            (&ITEM_CHANGED, changed(&text(&was.item), &text(&is.item)))
        }
        _ => return None,
    })
}

/// Another type, by the rule for that, or the same type out of another media type: a text as it is, or as JSON.
fn read_differently(old: &ReadAs, new: &ReadAs, rule: &'static Rule) -> (&'static Rule, String) {
    match (body(old), body(new)) {
        (was, is) if was == is => (&READ_DIFFERENTLY, format!("`{is}` comes as another media type")),
        (was, is) => (rule, changed(&was, &is)),
    }
}

fn output(output: &Output) -> String {
    match output {
        Output::One { read_as, .. } => body(read_as),
        Output::Many(responses) => responses.name.to_string(),
    }
}

fn body(read_as: &ReadAs) -> String {
    match read_as {
        ReadAs::Json(ty) => text(ty),
        ReadAs::Text => "String".to_owned(),
        ReadAs::Binary => "Bytes".to_owned(),
        ReadAs::Empty => "()".to_owned(),
        ReadAs::Location => "Location".to_owned(),
    }
}
