//! Which group each operation belongs to, and what both are called.
//!
//! The operationId decides where it names a group (`packages/get-package-for-user`), as octokit does; else the first
//! tag does. An operation without an operationId of its own is named after its method and path.

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::naming::{GROUPS, Name};
use crate::openapi::{Operation, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// The group of operations that belong to none.
const UNTAGGED: &str = "api";

/// A group with its operations, sorted by the module of each.
pub(super) struct GroupPlan<'d> {
    pub(super) text: &'d str,
    pub(super) name: Name,
    pub(super) operations: Vec<OperationPlan<'d>>,
}

pub(super) struct OperationPlan<'d> {
    /// Position in [`Spec::operations`].
    pub(super) index: usize,
    pub(super) name: Name,
    /// What identifies it to people: the operationId, or method and path.
    pub(super) id: String,
    group: &'d str,
    text: String,
}

pub(super) fn assign<'d>(spec: &Spec<'d>) -> Vec<GroupPlan<'d>> {
    let mut by_group: BTreeMap<&'d str, Vec<OperationPlan<'d>>> = BTreeMap::new();
    for (index, operation) in spec.operations.iter().enumerate() {
        let plan = plan(index, operation);
        by_group.entry(plan.group).or_default().push(plan);
    }
    let names = spec.names.distinct(|| GROUPS.to_owned(), by_group.keys().copied());
    let mut groups: Vec<_> = by_group
        .into_iter()
        .zip(names)
        .map(|((text, operations), name)| {
            let operations = named(spec, &name, operations);
            GroupPlan { text, name, operations }
        })
        .collect();
    groups.sort_by_key(|group| group.name.module());
    groups
}

/// What identifies each operation to people.
pub(super) fn ids<'p>(plans: &'p [GroupPlan<'_>]) -> Vec<&'p str> {
    plans.iter().flat_map(|group| &group.operations).map(|plan| plan.id.as_str()).collect()
}

fn plan<'d>(index: usize, operation: &Operation<'d>) -> OperationPlan<'d> {
    let (group, text) = match operation.operation_id.map(|id| (id, id.split_once('/'))) {
        Some((_, Some((group, rest)))) if !group.is_empty() && !rest.is_empty() => (group, rest.to_owned()),
        Some((id, _)) => (tag(operation), id.to_owned()),
        None => (tag(operation), route_text(operation)),
    };
    let id = operation.operation_id.map_or_else(|| route(operation), str::to_owned);
    OperationPlan { index, name: Name::of(&text), id, group, text }
}

fn tag<'d>(operation: &Operation<'d>) -> &'d str {
    operation.tags.first().copied().filter(|tag| !tag.is_empty()).unwrap_or(UNTAGGED)
}

fn route(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.name(), operation.path)
}

/// `GET /users/{id}/keys` is `get users by id keys`.
fn route_text(operation: &Operation<'_>) -> String {
    let path = operation.path.replace('{', "by ").replace('}', "");
    format!("{} {}", operation.method.key(), path.replace('/', " "))
}

/// OperationIds that are not "unique among all operations" (OpenAPI 3.1, section 4.8.10), at all places but the first.
pub(super) fn repeated_ids(spec: &Spec<'_>) -> Diagnostics {
    let mut seen: BTreeMap<&str, &Operation<'_>> = BTreeMap::new();
    let mut diagnostics = Diagnostics::default();
    for operation in &spec.operations {
        let Some(id) = operation.operation_id else { continue };
        let first = *seen.entry(id).or_insert(operation);
        if std::ptr::eq(first, operation) {
            continue;
        }
        let message = format!(
            "`{id}` is the operationId of `{}` already; both can be called, \
             and in one group both are named after their routes too",
            route(first)
        );
        let at = At::Place(operation.place.push("operationId"));
        diagnostics.push(Diagnostic::warning("repeated-operation-id", at, message));
    }
    diagnostics
}

/// Names the operations of one group. Where an operationId is used twice, none of its users may have it alone.
fn named<'d>(spec: &Spec<'d>, group: &Name, mut operations: Vec<OperationPlan<'d>>) -> Vec<OperationPlan<'d>> {
    let origins: Vec<String> = spec.operations.iter().map(|operation| spec.origin(&operation.place)).collect();
    let origin = |plan: &OperationPlan<'d>| origins.get(plan.index).map_or("", String::as_str);
    let called = |name: &Name| path(group, name);
    for text in [route_text, route] {
        // Two routes can read alike (`/by a` and `/{a}`); as the description writes them, they never do.
        let repeated = repeated(&operations);
        let is_known = |plan: &OperationPlan<'d>| spec.names.has_name(origin(plan), &plan.text, called);
        for plan in operations.iter_mut().filter(|plan| repeated.contains(&plan.text) && !is_known(plan)) {
            let operation = &spec.operations[plan.index];
            let id = operation.operation_id.map(|_| format!("{} ", plan.text));
            plan.text = id.unwrap_or_default() + &text(operation);
        }
    }
    let special = operations.iter().filter(|plan| needs_other_type(group, &plan.name));
    let calls: Vec<Name> = special.map(|plan| call_name(group, &plan.name)).collect();
    let routes: Vec<String> = operations.iter().map(|plan| route(&spec.operations[plan.index])).collect();
    let things = operations.iter().zip(&routes);
    let things = things.map(|(plan, route)| (plan.text.as_str(), route.as_str(), origin(plan)));
    let names = spec.names.files(&calls, things, called);
    for (plan, name) in operations.iter_mut().zip(names) {
        plan.name = name;
    }
    operations.sort_by_key(|plan| plan.name.module());
    operations
}

/// The path of an operation in Rust: `packages::list_packages_for_user`.
fn path(group: &Name, operation: &Name) -> String {
    format!("{}::{}", group.module().file_stem(), operation.module().file_stem())
}

/// The texts that several operations have.
fn repeated(operations: &[OperationPlan<'_>]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let again = operations.iter().filter(|plan| !seen.insert(plan.text.as_str()));
    again.map(|plan| plan.text.clone()).collect()
}

/// The type of a call.
pub(super) fn call_name(group: &Name, operation: &Name) -> Name {
    if needs_other_type(group, operation) { operation.then("call") } else { operation.clone() }
}

/// The type of a call stands beside the one of the group, which has the group's name; and it is a tuple struct, which
/// would hide the variants that generated code names without a path.
fn needs_other_type(group: &Name, operation: &Name) -> bool {
    let name = operation.type_name();
    name == group.type_name() || ["Some", "None", "Ok", "Err"].contains(&name.as_str())
}
