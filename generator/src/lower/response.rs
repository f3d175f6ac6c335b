//! Responses: what success is, the documented failures by status, and which media types are asked for.

use super::media_type::{self, Extent, Syntax};
use super::status::{is_bodiless, pattern, status_name};
use super::{Context, docs, sequence};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{
    Argument, Binding, Case, Docs, Output, ReadAs, RequestPart, ResponseVariant, Responses, Sequence, StatusPattern,
    Type, Written,
};
use crate::naming::{MethodName, Name, TypeName};
use crate::openapi::{MediaType, Operation, Response, Status};

/// What an operation gives, and what its requests ask for.
pub(super) struct Answers {
    pub(super) output: Output,
    pub(super) errors: Option<Responses>,
    /// What the items of success are, where it can come as a sequence.
    pub(super) sequence: Option<Sequence>,
    /// The `Accept` of its requests, unless it is that of every client.
    pub(super) accept: Option<String>,
    /// The media types of a success that the caller can choose from.
    choices: Vec<String>,
}

/// One response, and the types its body can be of: the best first, none where there is no body.
struct Described<'o, 'd> {
    status: Status,
    response: &'o Response<'d>,
    alternatives: Vec<Alternative<'o, 'd>>,
    /// Whether it is a redirect that is what the operation is for.
    leads_on: bool,
}

/// A type of a body, with the media types that are read as it.
struct Alternative<'o, 'd> {
    read_as: ReadAs,
    media_types: Vec<&'o MediaType<'d>>,
}

/// Success and failure of one operation, given its name and that of its type.
pub(super) fn lower(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    (name, call): (&Name, &TypeName),
    diagnostics: &mut Diagnostics,
) -> Answers {
    let described: Vec<_> = operation.responses.iter().map(|it| describe(context, operation, it)).collect();
    let (success, failure) = divide(&described);
    let sequence = sequence::lower(context, success.iter().map(|it| it.response));
    described.iter().for_each(|it| report(context, operation, it, sequence.as_ref(), diagnostics));
    let (accept, choices) = (accept(&success), choices(&success));
    let output = match alike(&success) {
        Some(output) => output,
        None => Output::Many(responses(context, operation, (name, call, "successes"), &success)),
    };
    let errors = || responses(context, operation, (name, call, "failures"), &failure);
    Answers { output, errors: (!failure.is_empty()).then(errors), sequence, accept, choices }
}

fn describe<'o, 'd>(
    context: &Context<'_, '_>,
    operation: &Operation<'d>,
    (status, response): &'o (Status, Response<'d>),
) -> Described<'o, 'd> {
    let mut alternatives: Vec<Alternative<'o, 'd>> = Vec::new();
    let content = if is_bodiless(operation.method, *status) { &[] } else { response.content.as_slice() };
    for media_type in media_type::ranked(content) {
        let read_as = read_as(context, media_type);
        if alternatives.first().is_some_and(|best| context.adds_nothing(best.media_types[0], media_type)) {
            continue;
        }
        match alternatives.iter_mut().find(|it| it.read_as == read_as) {
            Some(same) => same.media_types.push(media_type),
            None => alternatives.push(Alternative { read_as, media_types: vec![media_type] }),
        }
    }
    let leads_on = status.is_redirect() && !operation.responses.iter().any(|(status, _)| status.is_success());
    Described { status: *status, response, alternatives, leads_on }
}

pub(super) fn read_as(context: &Context<'_, '_>, media_type: &MediaType<'_>) -> ReadAs {
    let json = || ReadAs::Json(media_type.schema.map_or(Type::Json, |id| context.type_of(id)));
    match (media_type::syntax(media_type), context.extent(media_type)) {
        (_, Extent::Bytes) | (Syntax::Multipart, _) => ReadAs::Binary,
        (Syntax::Json | Syntax::JsonRelative, _) => json(),
        (Syntax::Form | Syntax::Text, _) => ReadAs::Text,
        (Syntax::Bytes, Extent::Value) if media_type::admits_json(media_type) => json(),
        (Syntax::Bytes, Extent::Text) if media_type::admits_json(media_type) => ReadAs::Text,
        (Syntax::Bytes, _) if media_type.essence() == "text/*" => ReadAs::Text,
        (Syntax::Bytes, _) => ReadAs::Binary,
    }
}

/// The responses of a successful call, and those of a failed one. Where no 2xx is described, a redirect is what the
/// operation is for; where only `default` is, it describes both.
fn divide<'r, 'o, 'd>(all: &'r [Described<'o, 'd>]) -> (Vec<&'r Described<'o, 'd>>, Vec<&'r Described<'o, 'd>>) {
    let is_redirect = |status: Status| matches!(status, Status::Code(300..=303 | 305..=399) | Status::Range(3));
    let split = |test: &dyn Fn(Status) -> bool| all.iter().partition::<Vec<_>, _>(|it| test(it.status));
    let by_success = split(&Status::is_success);
    if !by_success.0.is_empty() {
        return by_success;
    }
    let by_redirect = split(&is_redirect);
    if !by_redirect.0.is_empty() {
        return by_redirect;
    }
    (all.iter().filter(|it| it.status == Status::Default).collect(), all.iter().collect())
}

/// The one output that serves all successes, where there is one.
fn alike(success: &[&Described<'_, '_>]) -> Option<Output> {
    let Some((first, rest)) = success.split_first() else {
        return Some(Output::One { read_as: ReadAs::Empty, statuses: vec![StatusPattern::Range(2)] });
    };
    let read = only(first)?;
    let same = rest.iter().all(|other| only(other) == Some(read));
    let statuses = success.iter().map(|it| pattern(it.status)).collect();
    same.then(|| Output::One { read_as: read.clone(), statuses })
}

/// How the body is read, where there is one way only.
fn only<'r>(described: &'r Described<'_, '_>) -> Option<&'r ReadAs> {
    match described.alternatives.as_slice() {
        [] if described.leads_on => Some(&ReadAs::Location),
        [] => Some(&ReadAs::Empty),
        [only] => Some(&only.read_as),
        _ => None,
    }
}

/// The enum of successes or failures.
fn responses(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    (name, call, what): (&Name, &TypeName, &str),
    described: &[&Described<'_, '_>],
) -> Responses {
    let (mut texts, mut variants) = (Vec::new(), Vec::new());
    for it in described {
        texts.extend(variant_texts(context, operation, it));
        variants.extend(read_and_cases(it).map(|read| (read, it.response)));
    }
    let scope = || context.spec.scope(&operation.place, what);
    let names = context.spec.names.distinct(scope, texts.iter().map(String::as_str));
    let variants = names.iter().zip(variants).map(|(name, ((read_as, cases), response))| ResponseVariant {
        name: name.variant(),
        read_as,
        cases,
        place: response.place.clone(),
        docs: docs::blocks([response.description]),
    });
    let docs = Docs { blocks: Vec::new(), facts: vec![format!("The documented {what} of {}.", docs::link(call))] };
    let name = name.then(if what == "successes" { "output" } else { "error" }).type_name();
    Responses { name, docs, variants: variants.collect() }
}

/// `ok` for the best, `ok_csv` for another.
fn variant_texts(context: &Context<'_, '_>, operation: &Operation<'_>, described: &Described<'_, '_>) -> Vec<String> {
    let status = status_name(described.status);
    let others = described.alternatives.iter().skip(1).map(|it| it.media_types[0]).collect::<Vec<_>>();
    let scope = || context.spec.scope(&operation.place, &format!("{status}/content"));
    let names = media_type::names(context.spec, scope, &others);
    let others = names.iter().map(|name| format!("{status}_{}", name.field().as_str().trim_start_matches("r#")));
    std::iter::once(status.clone()).chain(others).collect()
}

/// A media type is part of a case only where it has to tell it from another.
fn read_and_cases(described: &Described<'_, '_>) -> impl Iterator<Item = (ReadAs, Vec<Case>)> {
    let status = pattern(described.status);
    let one = only(described).map(|read_as| (read_as.clone(), vec![Case { status, media_type: None }]));
    let case = move |it: &&MediaType<'_>| Case { status, media_type: Some(it.essence()) };
    let several = described.alternatives.iter().filter(move |_| described.alternatives.len() > 1);
    one.into_iter().chain(several.map(move |it| (it.read_as.clone(), it.media_types.iter().map(case).collect())))
}

/// The media types of success, best first, then anything: servers that offer nothing else should still answer.
fn accept(success: &[&Described<'_, '_>]) -> Option<String> {
    let names = asked_for(success);
    if names.is_empty() || names == ["application/json"] || names.iter().any(|name| name.starts_with('*')) {
        return None;
    }
    let weighed = names.iter().enumerate().map(|(index, name)| match index {
        0 => (*name).to_owned(),
        _ => format!("{name};q=0.{}", 9_usize.saturating_sub(index - 1).max(2)),
    });
    Some(weighed.chain(["*/*;q=0.1".to_owned()]).collect::<Vec<_>>().join(", "))
}

fn asked_for<'r>(success: &[&Described<'_, 'r>]) -> Vec<&'r str> {
    let mut names = Vec::new();
    let media_types = success.iter().flat_map(|it| &it.alternatives).flat_map(|it| &it.media_types);
    for name in media_types.map(|it| it.name).filter(|name| is_header_text(name)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A list of media types has commas of its own; what else would break the header was hardly a media type.
fn is_header_text(name: &str) -> bool {
    name.contains('/') && !name.contains(',') && name.chars().all(|c| c == ' ' || (c.is_ascii_graphic() && c != '"'))
}

fn choices(success: &[&Described<'_, '_>]) -> Vec<String> {
    let has_choice = success.iter().any(|it| it.alternatives.len() > 1);
    if has_choice { asked_for(success).into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

impl Answers {
    /// The setter that says which media types the caller wants, where there is a choice; `taken` are other setters.
    pub(super) fn chooser(&self, taken: &[&str]) -> Option<Argument> {
        let choices: Vec<String> = self.choices.iter().map(|name| docs::code(name)).collect();
        let what =
            format!("The media types to answer with, instead of all that are described: {}.", choices.join(", "));
        (!choices.is_empty()).then(|| Argument {
            name: MethodName::fixed("accept").avoiding(taken),
            ty: Type::String,
            docs: Docs { blocks: Vec::new(), facts: vec![what] },
            deprecated: false,
            binding: Binding::Parameter {
                name: "accept".to_owned(),
                part: RequestPart::Header,
                written: Written::Plain,
            },
            place: None,
            former: Vec::new(),
        })
    }
}

/// Notes on bodies that cannot be there, warnings on those whose schema does not count.
fn report(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    described: &Described<'_, '_>,
    sequence: Option<&Sequence>,
    diagnostics: &mut Diagnostics,
) {
    let is_taken_apart = |it: &MediaType<'_>| sequence.is_some_and(|one| one.media_types.contains(&it.essence()));
    if let Status::Code(code @ (204 | 205 | 304)) = described.status
        && !described.response.content.is_empty()
        && is_bodiless(operation.method, described.status)
    {
        let message = format!("answers of status {code} have no body (RFC 9110); none is read");
        let at = At::Place(described.response.place.push("content"));
        diagnostics.push(Diagnostic::note("content-without-body", at, message));
    }
    let whole = described.response.content.iter().filter(|it| !is_taken_apart(it));
    diagnostics.extend(whole.filter_map(sequence::untaken));
    for alternative in &described.alternatives {
        let taken_as = match alternative.read_as {
            ReadAs::Text => "text",
            ReadAs::Binary => "bytes",
            ReadAs::Json(_) | ReadAs::Empty | ReadAs::Location => continue,
        };
        let undone = alternative.media_types.iter().filter(|it| context.extent(it) == Extent::Value);
        let undone = undone.filter(|it| !is_taken_apart(it));
        diagnostics.extend(undone.map(|it| media_type::degraded(it, taken_as)));
    }
}
