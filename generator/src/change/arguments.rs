//! What an operation takes: parameters and the body.

use super::changes::{Pair, Side, keep_order, pairs};
use super::comparison::{Comparison, changed, text};
use super::former::succeeds;
use super::rule::{
    ARGUMENT_ADDED, ARGUMENT_ALIASED, ARGUMENT_DEPRECATED, ARGUMENT_DOCUMENTED, ARGUMENT_NOW_OPTIONAL,
    ARGUMENT_NOW_REQUIRED, ARGUMENT_REMOVED, ARGUMENT_RENAMED, ARGUMENT_TYPE_CHANGED, ARGUMENTS_REORDERED,
    BODY_CHOICE_ADDED, BODY_VARIANT_ADDED, BODY_VARIANT_CHANGED, BODY_VARIANT_REMOVED, REQUIRED_ARGUMENT_ADDED, Rule,
    SENT_DIFFERENTLY,
};
use crate::ir::{Argument, Binding, BodyKind, Operation, RequestPart};
use crate::source::Place;

/// An input, whether a call has to state it, and of what.
type Input<'a> = (&'a Argument, bool, &'a Operation);

impl Comparison<'_> {
    pub(super) fn arguments(&mut self, call: &str, old: &Operation, new: &Operation) {
        for pair in pairs(inputs(old), inputs(new), |(argument, _, operation)| key((argument, operation))) {
            match pair {
                Pair::Gone((argument, required, _)) => {
                    if let Some(now) = new.optional.iter().find(|it| !required && succeeds(it, argument)) {
                        let message = format!("was `{}`", argument.name);
                        self.add(&ARGUMENT_ALIASED, format!("{call}.{}", now.name), message, place(now, new));
                        continue;
                    }
                    let at = Some(Side::Old(argument.place.clone().unwrap_or_else(|| old.place.clone())));
                    self.add(&ARGUMENT_REMOVED, format!("{call}.{}", argument.name), "removed", at);
                }
                // It has been told with the one that it has taken the place of.
                Pair::Came((argument, false, _)) if old.optional.iter().any(|it| succeeds(argument, it)) => {}
                Pair::Came((argument, required, _)) => {
                    let rule = if required { &REQUIRED_ARGUMENT_ADDED } else { &ARGUMENT_ADDED };
                    let message = format!("`{}` added", text(&argument.ty));
                    self.add(rule, format!("{call}.{}", argument.name), message, place(argument, new));
                }
                Pair::Both(was, is) => {
                    for (rule, message) in differences(was, is) {
                        self.add(rule, format!("{call}.{}", is.0.name), message, place(is.0, new));
                    }
                }
            }
        }
        self.order(call, old, new);
        self.content(call, old, new);
    }

    fn order(&mut self, call: &str, old: &Operation, new: &Operation) {
        let names = |it: &Operation| -> Vec<String> { it.required.iter().map(|it| it.name.to_string()).collect() };
        let now = names(new);
        if !keep_order(&names(old), &now) {
            let at = Some(Side::New(new.place.clone()));
            self.add(&ARGUMENTS_REORDERED, call, format!("takes {} now", now.join(", ")), at);
        }
    }

    /// The media types of a body that has several.
    fn content(&mut self, call: &str, old: &Operation, new: &Operation) {
        let (Some(before), Some(now)) = (&old.content, &new.content) else { return };
        let at = || Some(Side::New(new.place.push("requestBody")));
        for pair in pairs(&before.variants, &now.variants, |variant| &variant.name) {
            let (rule, variant, message): (&Rule, _, _) = match pair {
                Pair::Gone(it) => (&BODY_VARIANT_REMOVED, it, "removed".to_owned()),
                Pair::Came(it) => (&BODY_VARIANT_ADDED, it, "added".to_owned()),
                Pair::Both(was, is) if was.ty != is.ty || taken(&was.kind) != taken(&is.kind) => {
                    (&BODY_VARIANT_CHANGED, is, changed(&text(&was.ty), &text(&is.ty)))
                }
                Pair::Both(was, is) if was.kind != is.kind => (&SENT_DIFFERENTLY, is, "another media type".to_owned()),
                Pair::Both(..) => continue,
            };
            self.add(rule, format!("{call}.body {}::{}", now.name, variant.name), message, at());
        }
    }
}

/// What has changed about one input.
fn differences((old, was_required, _): Input<'_>, (new, is_required, _): Input<'_>) -> Vec<(&'static Rule, String)> {
    let mut found: Vec<(&'static Rule, String)> = Vec::new();
    match (was_required, is_required) {
        (false, true) => found.push((&ARGUMENT_NOW_REQUIRED, "required now".to_owned())),
        (true, false) => found.push((&ARGUMENT_NOW_OPTIONAL, "a setter now".to_owned())),
        (false, false) if old.name != new.name => {
            found.push((&ARGUMENT_RENAMED, changed(old.name.as_str(), new.name.as_str())));
        }
        _ => {}
    }
    found.extend(type_change(old, new));
    if !old.deprecated && new.deprecated {
        found.push((&ARGUMENT_DEPRECATED, "deprecated".to_owned()));
    }
    if old.docs != new.docs {
        found.push((&ARGUMENT_DOCUMENTED, "documentation changed".to_owned()));
    }
    found
}

fn type_change(old: &Argument, new: &Argument) -> Option<(&'static Rule, String)> {
    let types = || changed(&text(&old.ty), &text(&new.ty));
    match (&old.binding, &new.binding) {
        _ if old.ty != new.ty => Some((&ARGUMENT_TYPE_CHANGED, types())),
        (was, is) if was == is => None,
        (Binding::Body(was), Binding::Body(is)) if taken(was) != taken(is) => match is {
            // The new enumeration is made from what was taken before.
            BodyKind::OneOf(name, _) if !matches!(was, BodyKind::OneOf(..)) => {
                Some((&BODY_CHOICE_ADDED, format!("can be any media type of `{name}`")))
            }
            _ => Some((&ARGUMENT_TYPE_CHANGED, "the body is taken in another way".to_owned())),
        },
        _ => Some((&SENT_DIFFERENTLY, "another style, name or media type".to_owned())),
    }
}

/// In which form a body is passed.
fn taken(kind: &BodyKind) -> &'static str {
    match kind {
        BodyKind::Json(_) | BodyKind::Form(_) | BodyKind::Multipart(..) => "a value",
        BodyKind::Text(_) => "a text",
        BodyKind::Binary(_) => "bytes",
        BodyKind::File => "a file",
        BodyKind::OneOf(..) => "one of several",
    }
}

fn inputs(operation: &Operation) -> impl Iterator<Item = Input<'_>> {
    let optional = operation.optional.iter().map(move |argument| (argument, false, operation));
    operation.required.iter().map(move |argument| (argument, true, operation)).chain(optional)
}

/// What an input is known by: its name and its part of the request, or that it is the body. Of the path it is the position,
/// since nobody but the description calls it by its name.
fn key((argument, it): (&Argument, &Operation)) -> (String, &'static str) {
    let Binding::Parameter { name, part, .. } = &argument.binding else { return (String::new(), "body") };
    match part {
        RequestPart::Path | RequestPart::PathSegments => (position(name, &it.path), "path"),
        RequestPart::Query | RequestPart::QueryString => (name.clone(), "query"),
        RequestPart::Header => (name.clone(), "header"),
        RequestPart::Cookie => (name.clone(), "cookie"),
    }
}

/// How many expressions of a path stand before the one of this name; the name where none is that.
fn position(name: &str, path: &str) -> String {
    let before = path.split_once(&format!("{{{name}}}")).map(|(before, _)| before.matches('{').count());
    before.map_or_else(|| name.to_owned(), |count| count.to_string())
}

fn place(argument: &Argument, operation: &Operation) -> Option<Side<Place>> {
    Some(Side::New(argument.place.clone().unwrap_or_else(|| operation.place.clone())))
}
