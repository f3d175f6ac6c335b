//! What each call is given.

use crate::entry::{Entry, Input};
use crate::invent::Extent;
use crate::values::Values;
use opbind::ir::{Binding, RequestPart};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A call with its values.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Case {
    /// The number of the call.
    pub(crate) entry: usize,
    /// What is tried.
    pub(crate) label: &'static str,
    /// The values by the numbers of the inputs; what is not here is left out.
    pub(crate) given: BTreeMap<usize, Value>,
}

/// The cases of all calls: with the least, with everything, and with each other example of its body.
pub(crate) fn all(entries: &[Entry<'_>], values: &Values<'_, '_>) -> Vec<Case> {
    let mut cases = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let mut of_entry = of(number, entry, values);
        // Where nothing is optional, the least is everything.
        let mut seen: Vec<BTreeMap<usize, Value>> = Vec::new();
        of_entry.retain(|case| {
            let is_new = !seen.contains(&case.given);
            seen.push(case.given.clone());
            is_new
        });
        cases.append(&mut of_entry);
    }
    cases
}

fn of(entry: usize, call: &Entry<'_>, values: &Values<'_, '_>) -> Vec<Case> {
    let given = |extent: Extent, body: &dyn Fn(&Input<'_>) -> Value| {
        let wanted = call.inputs.iter().enumerate().filter(|(_, it)| {
            let is_chosen = it.body.as_ref().is_some_and(|body| body.variant.is_some());
            // What has no schema is the crate's own, such as the media types of the answer.
            it.is_required || is_chosen || (extent == Extent::All && it.schema.is_some())
        });
        let value = |input: &Input<'_>| match input.body {
            Some(_) => body(input),
            None => in_one_segment(input, values.one(input.schema)),
        };
        wanted.map(|(number, input)| (number, value(input))).collect()
    };
    let invented = |extent: Extent| {
        let body = |it: &Input<'_>| it.schema.map_or(Value::from("text"), |id| values.invented(id, extent));
        given(extent, &body)
    };
    let mut cases = vec![
        Case { entry, label: "least", given: invented(Extent::Least) },
        Case { entry, label: "all", given: invented(Extent::All) },
    ];
    let schema = call.inputs.iter().find(|input| input.body.is_some()).and_then(|input| input.schema);
    for example in schema.map(|id| values.examples(id)).unwrap_or_default() {
        cases.push(Case { entry, label: "example", given: given(Extent::All, &|_| example.clone()) });
    }
    cases
}

/// Prism finds no path with a `/` in a parameter, as OpenAPI has it (3.1, section 4.8.12.1); where a description says that
/// there may be one (`x-multi-segment`), the last segment is a value too.
fn in_one_segment(input: &Input<'_>, value: Value) -> Value {
    let is_several = matches!(input.argument.binding, Binding::Parameter { part: RequestPart::PathSegments, .. });
    match value {
        Value::String(text) if is_several => Value::from(text.rsplit('/').next().unwrap_or_default()),
        value => value,
    }
}
