//! Operations and their groups.

use super::groups::{GroupPlan, OperationPlan};
use super::{
    Context, access, docs, header, homes, incoming, link, model, pagination, parameter, path, request_body, response,
    security, sequence, server,
};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Argument, Content, Group, Operation};
use crate::naming::{Name, TypeName};
use crate::openapi::{self, Method};
use std::collections::BTreeMap;

/// Names the client has for itself; a group of the same name gets a trailing `_`.
const CLIENT_METHODS: &[&str] = &[
    "builder",
    "new",
    "clone",
    "execute",
    "execute_streamed",
    "send",
    "fmt",
    "into",
    "from",
    "server",
    "has_chosen_server",
    "base_url",
];

pub(super) fn groups(context: &Context<'_, '_>, plans: &[GroupPlan<'_>], diagnostics: &mut Diagnostics) -> Vec<Group> {
    plans.iter().map(|plan| group(context, plan, diagnostics)).collect()
}

fn group(context: &Context<'_, '_>, plan: &GroupPlan<'_>, diagnostics: &mut Diagnostics) -> Group {
    let spec = context.spec;
    let tag = spec.tags.iter().position(|(name, _)| *name == plan.text);
    let lower = |it: &OperationPlan<'_>| operation(context, &plan.name, it, diagnostics);
    Group {
        text: plan.text.to_owned(),
        module: plan.name.module(),
        name: plan.name.type_name(),
        accessor: plan.name.method().avoiding(CLIENT_METHODS),
        docs: docs::blocks([tag.and_then(|index| spec.tags.get(index)?.1)]),
        place: tag.map(|index| spec.place("tags").push_index(index)),
        operations: plan.operations.iter().map(lower).collect(),
    }
}

fn operation(
    context: &Context<'_, '_>,
    group: &Name,
    plan: &OperationPlan<'_>,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let described = &context.spec.operations[plan.index];
    let home = homes::operation(group, &plan.name);
    let path = path::read(described, diagnostics);
    let paging = pagination::decide(context, described, &plan.id, diagnostics);
    let own: &[&str] = if paging.is_some() { pagination::OWN_METHODS } else { &[] };
    let (mut required, mut optional) = arguments(context, described, (&path.parameters, own), diagnostics);
    let content = body(context, described, (&plan.name, &home.root), (&mut required, &mut optional), diagnostics);
    let answers = response::lower(context, described, (&plan.name, &home.root), diagnostics);
    let taken: Vec<&str> = required.iter().chain(&optional).map(|argument| argument.name.as_str()).collect();
    let chooser = answers.chooser(&taken);
    optional.extend(chooser);
    let slots = context.homes.operations.get(&plan.index).map(Vec::as_slice).unwrap_or_default();
    let mut items = model::items(context, slots);
    items.extend(incoming::aliases(context, described, &plan.name, &home));
    incoming::document(context.spec, &mut items, described, &plan.name);
    let mut docs = docs::of_operation(described);
    docs.facts.extend(answers.sequence.as_ref().map(sequence::in_words));
    docs.blocks.extend(link::docs(context, described, diagnostics));
    docs.facts.extend(incoming::callback_docs(context.spec, described, &plan.name));
    Operation {
        access: access::decide(described, (group, &plan.name), (&answers.output, paging.as_ref())),
        server: server::own_url(&described.servers),
        security: described.security.as_ref().map(|stated| security::requirement(context.spec, stated)),
        home,
        method: method(&plan.name),
        id: plan.id.clone(),
        http_method: described.method.name(),
        path: path.template,
        fixed_query: path.query,
        origin: context.spec.origin(&described.place),
        place: described.place.clone(),
        docs,
        deprecated: described.deprecated,
        required,
        optional,
        content,
        accept: answers.accept,
        output: answers.output,
        errors: answers.errors,
        sequence: answers.sequence,
        headers: header::lower(context, described),
        paging,
        items,
        former: Vec::new(),
    }
}

pub(super) fn method(name: &Name) -> crate::naming::MethodName {
    name.method().avoiding(&["clone", "fmt", "into", "from"])
}

/// The name of each method, for what refers to it. No link: a selection may leave the operation out.
pub(super) fn methods(plans: &[GroupPlan<'_>]) -> BTreeMap<usize, String> {
    let path = |group: &GroupPlan<'_>, plan: &OperationPlan<'_>| {
        let method = method(&plan.name);
        format!("{}::{}", group.name.type_name(), method.as_str().trim_start_matches("r#"))
    };
    plans.iter().flat_map(|group| group.operations.iter().map(move |plan| (plan.index, path(group, plan)))).collect()
}

/// Required inputs and the others, each in the order of the description.
fn arguments(
    context: &Context<'_, '_>,
    operation: &openapi::Operation<'_>,
    (parameters, own_methods): (&[openapi::Parameter<'_>], &[&str]),
    diagnostics: &mut Diagnostics,
) -> (Vec<Argument>, Vec<Argument>) {
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    let names = parameter::names(context.spec, operation, parameters, own_methods);
    for (described, name) in parameters.iter().zip(names) {
        let argument = parameter::argument(context, described, name, diagnostics);
        if described.required { required.push(argument) } else { optional.push(argument) }
    }
    (required, optional)
}

/// Adds the body to the required inputs or to the others.
fn body(
    context: &Context<'_, '_>,
    operation: &openapi::Operation<'_>,
    names: (&Name, &TypeName),
    (required, optional): (&mut Vec<Argument>, &mut Vec<Argument>),
    diagnostics: &mut Diagnostics,
) -> Option<Content> {
    let body = operation.request_body.as_ref()?;
    let at = At::Place(operation.place.push("requestBody"));
    match operation.method {
        Method::Trace => {
            let message = "a request of TRACE must have no body (RFC 9110 section 9.3.8); it is left out";
            diagnostics.push(Diagnostic::warning("body-of-trace", at, message));
            return None;
        }
        Method::Get | Method::Head => {
            let method = operation.method.name();
            let message = format!("HTTP gives the body of {method} no meaning; it is sent as described");
            diagnostics.push(Diagnostic::note("body-without-meaning", at, message));
        }
        _ => {}
    }
    let names = (parameter::body_name(operation), names.0, names.1);
    let (argument, content) = request_body::lower(context, body, names, diagnostics)?;
    if body.required {
        required.push(argument)
    } else {
        optional.push(argument)
    }
    content
}

#[cfg(test)]
mod tests {
    use super::CLIENT_METHODS;

    /// A group could not be reached whose name the client has for something else: neither would compile.
    #[test]
    fn groups_avoid_every_method_of_the_client() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
        let mut found = Vec::new();
        for file in std::fs::read_dir(folder).expect("the runtime is here") {
            let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
            let blocks = text.split("\nimpl Client {").skip(1).filter_map(|rest| rest.split("\n}").next());
            let methods =
                blocks.flat_map(str::lines).filter_map(|line| line.split_once("fn ")?.1.split(['(', '<']).next());
            found.extend(methods.map(str::to_owned));
        }
        assert!(found.contains(&"builder".to_owned()), "{found:?}");
        found.retain(|method| !CLIENT_METHODS.contains(&method.as_str()));
        assert_eq!(found, [""; 0], "methods that are missing in CLIENT_METHODS, or belong to `Shared`");
    }
}
