//! Resources: what operations that give themselves the same one have together.

use super::columns::Types;
use crate::ir::{Api, Argument, Binding, Operation, Resource, ResourceMethod, Verb};
use std::collections::BTreeMap;

/// The resources of these operations, sorted by service and name.
pub(super) fn resources(api: &Api) -> Vec<Resource> {
    let types = Types::of(api);
    let mut by_name: BTreeMap<(&str, &str), Vec<&Operation>> = BTreeMap::new();
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        let access = &operation.access;
        by_name.entry((&access.service, &access.resource)).or_default().push(operation);
    }
    by_name.into_iter().map(|(name, operations)| resource(&types, name, operations)).collect()
}

fn resource(types: &Types<'_>, (service, name): (&str, &str), mut operations: Vec<&Operation>) -> Resource {
    operations.sort_by_key(|operation| (operation.access.verb, &operation.access.method));
    let mut columns = Vec::new();
    for column in operations.iter().filter(|it| it.access.verb == Verb::Select).flat_map(|it| types.columns(it)) {
        if !columns.iter().any(|known: &crate::ir::Column| known.name == column.name) {
            columns.push(column);
        }
    }
    let methods = operations.iter().map(|operation| method(types, operation)).collect();
    Resource { service: service.to_owned(), name: name.to_owned(), columns, methods }
}

fn method(types: &Types<'_>, operation: &Operation) -> ResourceMethod {
    let mut required: Vec<String> = operation.required.iter().flat_map(|argument| stated(types, argument)).collect();
    required.sort_unstable();
    ResourceMethod {
        name: operation.access.method.clone(),
        verb: operation.access.verb,
        operation: operation.id.clone(),
        required,
        docs: operation.docs.clone(),
    }
}

/// What a statement calls an input: members of a body are told from parameters by `data__`, as StackQL does.
fn stated(types: &Types<'_>, argument: &Argument) -> Vec<String> {
    match &argument.binding {
        Binding::Parameter { name, .. } => vec![name.clone()],
        Binding::Body(_) => types.required_members(&argument.ty).iter().map(|key| format!("data__{key}")).collect(),
    }
}
