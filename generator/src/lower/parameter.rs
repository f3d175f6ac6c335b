//! Parameters: the arguments and setters of an operation.

mod nested;

use super::media_type::{self, Syntax};
use super::{Context, docs, pagination};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Argument, Binding, RequestPart, Serialization, Type, Written};
use crate::naming::{MethodName, Name};
use crate::openapi::{MediaType, Operation, Parameter, ParameterIn, SchemaId, Spec, Style};

/// Methods every operation has; a setter of the same name gets a trailing `_`.
const OWN_METHODS: &[&str] = &[
    "new",
    "on",
    "on_server",
    "send",
    "request",
    "response",
    "call",
    "set",
    "clone",
    "fmt",
    "into",
    "from",
    "try_into",
    "try_from",
    "borrow",
    "borrow_mut",
    "to_owned",
    "type_id",
];

/// The names of parameters, told apart by their locations where several have the same, of which the first has it alone; the name of the body is taken, and
/// the methods that the operation has and others do not.
pub(super) fn names(
    spec: &Spec<'_>,
    operation: &Operation<'_>,
    parameters: &[Parameter<'_>],
    own_methods: &[&str],
) -> Vec<MethodName> {
    let scope = spec.scope(&operation.place, "parameters");
    let ranks: Vec<u8> = parameters.iter().map(|it| rank(spec, &scope, it)).collect();
    let is_shared = |it: &Parameter<'_>, own: u8| {
        let goes_before = |(other, rank): (&Parameter<'_>, &u8)| *rank < own && folded(other.name) == folded(it.name);
        let like_the_body = operation.request_body.is_some() && folded(it.name) == folded(body_text(operation));
        like_the_body || parameters.iter().zip(&ranks).any(goes_before)
    };
    let text = |(it, rank): (&Parameter<'_>, &u8)| match is_shared(it, *rank) {
        true => with_location(it),
        false => it.name.to_owned(),
    };
    let texts: Vec<String> = parameters.iter().zip(&ranks).map(text).collect();
    let contested = |it: &Parameter<'_>| matches!(it.location, ParameterIn::Header | ParameterIn::Cookie);
    for (parameter, _) in parameters.iter().zip(&texts).filter(|(it, text)| contested(it) && *text == it.name) {
        spec.names.note_short(&format!("{scope}/alone"), &with_location(parameter));
    }
    let names = spec.names.distinct(|| scope.clone(), texts.iter().map(String::as_str));
    names.iter().map(|name: &Name| name.method().avoiding(&[OWN_METHODS, own_methods].concat())).collect()
}

/// Of parameters with one name, the one with the lowest rank has it alone: that of the path, then that of the query, unless
/// another had it before these came.
fn rank(spec: &Spec<'_>, scope: &str, parameter: &Parameter<'_>) -> u8 {
    match parameter.location {
        _ if spec.names.had_short(&format!("{scope}/alone"), &with_location(parameter)) => 0,
        ParameterIn::Path => 1,
        ParameterIn::Query | ParameterIn::QueryString => 2,
        ParameterIn::Header => 3,
        ParameterIn::Cookie => 4,
    }
}

fn with_location(parameter: &Parameter<'_>) -> String {
    let location = match parameter.location {
        ParameterIn::Path => "path",
        ParameterIn::Query | ParameterIn::QueryString => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    };
    format!("{} {location}", parameter.name)
}

/// What the body is called among the arguments: as octokit calls it, where that is said.
pub(super) fn body_name(operation: &Operation<'_>) -> MethodName {
    Name::of(body_text(operation)).method().avoiding(&[OWN_METHODS, pagination::OWN_METHODS].concat())
}

fn body_text<'d>(operation: &Operation<'d>) -> &'d str {
    operation.octokit.body_name.unwrap_or("body")
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The schema of the values that are written, wherever it stands.
pub(super) fn schema_of(parameter: &Parameter<'_>) -> Option<SchemaId> {
    let content = parameter.content.first().filter(|content| !is_foreign(content));
    parameter.schema.or_else(|| content.and_then(|content| content.schema))
}

/// One parameter as an argument. `null` is no value a parameter can have on the wire, so it is none here.
pub(super) fn argument(
    context: &Context<'_, '_>,
    parameter: &Parameter<'_>,
    name: MethodName,
    diagnostics: &mut Diagnostics,
) -> Argument {
    let ty = schema_of(parameter).map_or(Type::String, |id| context.value_type(id));
    let schema = parameter.schema.map(|id| context.spec.schema(id));
    let mut docs = docs::blocks([parameter.description.or(schema.and_then(|schema| schema.description))]);
    if let Some(schema) = schema {
        docs.facts = docs::of_member(schema).facts;
    }
    report(context, parameter, diagnostics);
    let place = Some(parameter.place.clone());
    Argument {
        name,
        ty,
        docs,
        deprecated: parameter.deprecated,
        binding: binding(parameter),
        place,
        former: Vec::new(),
    }
}

fn binding(parameter: &Parameter<'_>) -> Binding {
    let written = written(parameter);
    let part = match parameter.location {
        ParameterIn::Path if parameter.multi_segment && written == Written::Plain => RequestPart::PathSegments,
        ParameterIn::Path => RequestPart::Path,
        ParameterIn::Query => RequestPart::Query,
        ParameterIn::QueryString => RequestPart::QueryString,
        ParameterIn::Header => RequestPart::Header,
        ParameterIn::Cookie => RequestPart::Cookie,
    };
    Binding::Parameter { name: parameter.name.to_owned(), part, written }
}

fn written(parameter: &Parameter<'_>) -> Written {
    match parameter.content.first() {
        None => styled(parameter),
        Some(content) => match media_type::syntax(content) {
            Syntax::Json | Syntax::JsonRelative => Written::Json,
            Syntax::Form => Written::Form,
            Syntax::Multipart | Syntax::Text | Syntax::Bytes => Written::Plain,
        },
    }
}

fn styled(parameter: &Parameter<'_>) -> Written {
    let usual = match parameter.location {
        ParameterIn::Path | ParameterIn::Header => (Style::Simple, false),
        ParameterIn::Query | ParameterIn::QueryString | ParameterIn::Cookie => (Style::Form, true),
    };
    let serialization = Serialization { style: style_name(parameter.style), explode: parameter.explode };
    match (parameter.allow_reserved, (parameter.style, parameter.explode) == usual) {
        (true, _) => Written::Reserved(serialization),
        (false, false) => Written::Styled(serialization),
        (false, true) => Written::Plain,
    }
}

/// The runtime's name of a style.
pub(super) fn style_name(style: Style) -> &'static str {
    match style {
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Cookie => "Cookie",
    }
}

/// Whether values of this media type are texts that the caller writes.
fn is_foreign(content: &MediaType<'_>) -> bool {
    let is_written = matches!(media_type::syntax(content), Syntax::Json | Syntax::JsonRelative | Syntax::Form);
    !is_written && content.essence() != "text/plain"
}

fn report(context: &Context<'_, '_>, parameter: &Parameter<'_>, diagnostics: &mut Diagnostics) {
    let at = || At::Place(parameter.place.clone());
    if let Some(content) = parameter.content.first().filter(|content| is_foreign(content)) {
        let message = format!("values of `{}` are taken as texts: the caller writes them", content.name);
        diagnostics.push(Diagnostic::warning("degraded-parameter", at(), message));
    }
    let is_nested = |id| nested::is_deeper_than_a_style(context, id);
    if parameter.style != Style::DeepObject && parameter.schema.is_some_and(is_nested) {
        let message = "no style but `deepObject` says how arrays and objects inside a value are written; \
                       they are sent as JSON text";
        diagnostics.push(Diagnostic::note("nested-parameter", at(), message));
    }
}
