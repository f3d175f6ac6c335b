//! From an exchange to the schema of its body: the operation, the Response Object for its status, the media type.

use super::address::{self, Address};
use super::template::{self, Fit};
use super::{Body, Exchange};
use crate::lower::{admits_json, is_json};
use crate::openapi::{MediaType, Operation, Response, SchemaId, Spec, Status, essence};
use std::collections::BTreeMap;

/// More segments than this in front of a path are no base path of a server that the description does not know.
const STRANGE_BASE: usize = 4;

/// The operations of a description, by what is recorded of them.
pub struct Routes<'s, 'd> {
    spec: &'s Spec<'d>,
    by_id: BTreeMap<&'d str, usize>,
    /// The paths of all servers, by their segments, the longest first.
    bases: Vec<Vec<String>>,
}

/// What the description says of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// No operation is meant by the request.
    NoOperation,
    /// The operation has no response of this status.
    NoStatus,
    /// The response has no body of JSON.
    NoJson,
    /// It is a value of this schema.
    Of(SchemaId),
}

impl<'s, 'd> Routes<'s, 'd> {
    /// The routes of a description.
    pub fn new(spec: &'s Spec<'d>) -> Self {
        let id = |(index, operation): (usize, &Operation<'d>)| Some((operation.operation_id?, index));
        let by_id = spec.operations.iter().enumerate().rev().filter_map(id).collect();
        let servers = spec.servers.iter().chain(spec.operations.iter().flat_map(|operation| &operation.servers));
        let base = |url: &str| address::segments(address::path(url)).into_iter().map(str::to_owned).collect();
        let mut bases: Vec<Vec<String>> = servers.map(|server| base(&server.url)).collect();
        bases.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        bases.dedup();
        Self { spec, by_id, bases }
    }

    /// What the description says of the answer of an exchange.
    pub fn answer(&self, exchange: &Exchange<'_>) -> Answer {
        if let Some(webhook) = self.webhook(exchange) {
            let content = webhook.request_body.as_ref().map(|body| body.content.as_slice()).unwrap_or_default();
            return body(content, exchange);
        }
        let Some(operation) = self.operation(exchange) else { return Answer::NoOperation };
        let Some(response) = response(operation, exchange.status) else { return Answer::NoStatus };
        body(&response.content, exchange)
    }

    /// What the API sends by itself: recorded by the name of the webhook or the `operationId` in it, after `hook:`.
    fn webhook(&self, exchange: &Exchange<'_>) -> Option<&'s Operation<'d>> {
        let id = exchange.operation_id.as_deref()?;
        let id = id.strip_prefix("hook:").or_else(|| id.strip_prefix("webhook:")).unwrap_or(id);
        let is_it = |operation: &&Operation<'_>| operation.path == id || operation.operation_id == Some(id);
        self.spec.webhooks.iter().flat_map(|webhook| &webhook.operations).find(is_it)
    }

    /// The operation of a request: the one that is named, or else the one with its method and the most concrete path.
    pub fn operation(&self, exchange: &Exchange<'_>) -> Option<&'s Operation<'d>> {
        let named = exchange.operation_id.as_deref().and_then(|id| self.by_id.get(id));
        let named = named.and_then(|index| self.spec.operations.get(*index));
        let method = exchange.method.as_deref().unwrap_or("GET");
        let candidates = || self.spec.operations.iter().filter(move |it| it.method.name() == method);
        let template = exchange.template.as_deref();
        let by_template = || candidates().find(|it| template.is_some_and(|text| template::same(it.path, text)));
        named.or_else(by_template).or_else(|| {
            let address = Address::of(exchange.url.as_deref()?);
            self.paths(&address.path).find_map(|path| best(candidates(), path, address.query))
        })
    }

    /// The path as it is recorded, without what may be the base of a server: what the description says, then what is in
    /// front of the path on servers it does not know, such as `/api/v3` of GitHub Enterprise.
    fn paths<'p>(&'p self, path: &'p [&'p str]) -> impl Iterator<Item = &'p [&'p str]> {
        let fits = move |base: &Vec<String>| {
            let fits = base.iter().zip(path).all(|(base, it)| base == it || base.contains('{'));
            (fits && !base.is_empty() && base.len() <= path.len()).then_some(base.len())
        };
        let known = self.bases.iter().filter_map(fits);
        known.chain(0..=STRANGE_BASE).filter_map(|length| path.get(length..))
    }
}

fn best<'o, 'd: 'o>(
    operations: impl Iterator<Item = &'o Operation<'d>>,
    path: &[&str],
    query: &str,
) -> Option<&'o Operation<'d>> {
    let mut best: Option<((usize, Fit), &Operation<'_>)> = None;
    for operation in operations {
        let (key, wanted) = operation.path.split('#').next().map(|key| key.split_once('?').unwrap_or((key, "")))?;
        let asked = wanted.split('&').filter(|pair| !pair.is_empty() && !pair.contains('{'));
        let Some(fit) = template::fit(key, path) else { continue };
        let has = |pair: &str| query.split('&').any(|it| it == pair || it.split('=').next() == Some(pair));
        let asked: Vec<&str> = asked.collect();
        let fit = (asked.len(), fit);
        if asked.iter().all(|pair| has(pair)) && best.as_ref().is_none_or(|(so_far, _)| fit > *so_far) {
            best = Some((fit, operation));
        }
    }
    best.map(|(_, operation)| operation)
}

/// The Response Object for a status: the code, its range, `default` (OpenAPI 3.1, section 4.8.16.1). Where no status is
/// recorded, the first success.
fn response<'o, 'd>(operation: &'o Operation<'d>, status: Option<u16>) -> Option<&'o Response<'d>> {
    let find = |test: &dyn Fn(Status) -> bool| operation.responses.iter().find(|(it, _)| test(*it));
    let exact = |it: Status| status.map_or(it.is_success(), |status| it == Status::Code(status));
    let range = |it: Status| status.is_some_and(|status| it == Status::Range((status / 100) as u8));
    let found = find(&exact).or_else(|| find(&range)).or_else(|| find(&|it| it == Status::Default));
    found.map(|(_, response)| response)
}

/// What the description says of the body of an exchange, which may come as any of these media types.
fn body(content: &[MediaType<'_>], exchange: &Exchange<'_>) -> Answer {
    let schema = media_type(content, exchange).and_then(|it| it.schema);
    schema.filter(|_| exchange.body != Body::Other).map_or(Answer::NoJson, Answer::Of)
}

/// The Media Type Object for a body of JSON: the one of its name, or else the first of JSON.
fn media_type<'o, 'd>(content: &'o [MediaType<'d>], exchange: &Exchange<'_>) -> Option<&'o MediaType<'d>> {
    let recorded = exchange.media_type.as_deref().map(essence);
    let mut content = content.iter();
    let named = content.clone().find(|it| recorded.as_deref() == Some(it.essence().as_str()));
    named
        .filter(|it| is_json(it) || admits_json(it))
        .or_else(|| content.clone().find(|it| is_json(it)))
        .or_else(|| content.find(|it| admits_json(it)))
}
