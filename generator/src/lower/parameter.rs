//! Parameters: the arguments and setters of an operation.

use super::{Context, docs};
use crate::ir::{Argument, Binding, Serialization, Type};
use crate::naming::{MethodName, Name};
use crate::openapi::{Operation, Parameter, ParameterIn, SchemaId, Style};

/// Methods every operation has; a setter of the same name gets a trailing `_`.
const OWN_METHODS: &[&str] = &[
    "new",
    "on",
    "send",
    "send_response",
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

/// The names of an operation's parameters, told apart by their locations where names are equal; `body` is taken.
pub(super) fn names(operation: &Operation<'_>) -> Vec<MethodName> {
    let same = |parameter: &Parameter<'_>| {
        let twins = operation.parameters.iter().filter(|other| folded(other.name) == folded(parameter.name));
        twins.count() > 1 || (operation.request_body.is_some() && folded(parameter.name) == "body")
    };
    let text = |parameter: &Parameter<'_>| match parameter.location {
        ParameterIn::Path => parameter.name.to_owned(),
        _ if !same(parameter) => parameter.name.to_owned(),
        ParameterIn::Query => format!("{} query", parameter.name),
        ParameterIn::Header => format!("{} header", parameter.name),
        ParameterIn::Cookie => format!("{} cookie", parameter.name),
    };
    let texts: Vec<String> = operation.parameters.iter().map(text).collect();
    let names = crate::naming::distinct(texts.iter().map(String::as_str));
    names.iter().map(|name: &Name| name.method().avoiding(OWN_METHODS)).collect()
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One parameter as an argument. `null` is no value a parameter can have on the wire, so it is none here.
pub(super) fn argument(context: &Context<'_, '_>, parameter: &Parameter<'_>, name: MethodName) -> Argument {
    let ty = schema_of(parameter).map_or(Type::String, |id| context.value_type(id));
    let schema = parameter.schema.map(|id| context.spec.schema(id));
    let mut docs = docs::blocks([parameter.description.or(schema.and_then(|schema| schema.description))]);
    if let Some(schema) = schema {
        docs.facts = docs::of_member(schema).facts;
    }
    Argument { name, ty, docs, deprecated: parameter.deprecated, binding: binding(parameter) }
}

/// The schema of a parameter, wherever it is written.
pub(super) fn schema_of(parameter: &Parameter<'_>) -> Option<SchemaId> {
    parameter.schema.or_else(|| parameter.content.first().and_then(|content| content.schema))
}

fn binding(parameter: &Parameter<'_>) -> Binding {
    let name = parameter.name.to_owned();
    match parameter.location {
        ParameterIn::Path => {
            let style = serialization(parameter, Style::Simple, false);
            Binding::Path { name, style, multi_segment: parameter.multi_segment }
        }
        ParameterIn::Query if !parameter.content.is_empty() => Binding::QueryJson { name },
        ParameterIn::Query => Binding::Query { name, style: serialization(parameter, Style::Form, true) },
        ParameterIn::Header => Binding::Header { name },
        ParameterIn::Cookie => Binding::Cookie { name },
    }
}

/// The style, unless it is the one that goes without saying.
fn serialization(parameter: &Parameter<'_>, usual: Style, exploded: bool) -> Option<Serialization> {
    let style = style_name(parameter.style);
    let said = parameter.style != usual || parameter.explode != exploded;
    said.then_some(Serialization { style, explode: parameter.explode })
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
    }
}
