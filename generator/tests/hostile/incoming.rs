//! What the API sends: webhooks and callbacks.

use crate::operations;
use crate::schemas::Schemas;
use serde_json::{Map, Value, json};

const EXPRESSIONS: &[&str] =
    &["{$request.body#/url}", "{$url}/{x}", "https://example.com?u={$request.query.u}", "", "/"];

/// By name, what is sent.
pub(crate) fn webhooks(schemas: &mut Schemas<'_>) -> Map<String, Value> {
    (0..schemas.random.below(4)).map(|_| (schemas.random.name(), sent(schemas))).collect()
}

/// A Callback Object.
pub(crate) fn callback(schemas: &mut Schemas<'_>) -> Value {
    let expression = schemas.random.pick(EXPRESSIONS);
    json!({ expression: sent(schemas) })
}

/// A Path Item for one request, mostly a POST with a body.
fn sent(schemas: &mut Schemas<'_>) -> Value {
    let method = if schemas.random.once_in(4) { "put" } else { "post" };
    json!({ method: operations::incoming(schemas) })
}
