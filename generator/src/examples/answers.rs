//! What each operation answers in a mock: the example of each documented response, or a value made of its schema.

use super::LONGEST;
use super::made::Maker;
use crate::config::Examples;
use crate::ir::{Answer, AnswerBody, Api, Operation, Output, StatusPattern};
use crate::load::Document;
use crate::lower;
use crate::openapi::{self, MediaType, Response, Spec, Status};
use crate::source::{Node, Place};
use std::collections::BTreeMap;

/// Where a redirect leads that is a success and says nowhere.
const SOMEWHERE: &str = "https://example.com";

/// The answers of each operation of the crate, by where it stands; the first is what it is called for. Nothing unless examples
/// are asked for.
pub(crate) fn answers(
    document: &Document<'_>,
    spec: &Spec<'_>,
    api: &Api,
    wanted: &Examples,
) -> BTreeMap<String, Vec<Answer>> {
    if !wanted.tried {
        return BTreeMap::new();
    }
    let shapes = lower::shapes_of(spec);
    let maker = Maker { document, spec, shapes: &shapes, wanted };
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    let known: BTreeMap<&str, &Operation> = operations.map(|it| (it.origin.as_str(), it)).collect();
    let answers = spec.operations.iter().filter_map(|described| {
        let origin = spec.origin(&described.place);
        let operation = known.get(origin.as_str())?;
        Some((origin, of(&maker, described, &successes(operation))))
    });
    answers.collect()
}

fn successes(operation: &Operation) -> Vec<StatusPattern> {
    match &operation.output {
        Output::One { statuses, .. } => statuses.clone(),
        Output::Many(responses) => responses.variants.iter().flat_map(|it| &it.cases).map(|case| case.status).collect(),
    }
}

fn of(maker: &Maker<'_, '_>, operation: &openapi::Operation<'_>, successes: &[StatusPattern]) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (status, response) in &operation.responses {
        let pattern = lower::pattern(*status);
        let is_redirect = matches!(status, Status::Code(300..=303 | 305..=399) | Status::Range(3));
        let leads = is_redirect && successes.contains(&pattern);
        let location = leads.then(|| maker.location(response).unwrap_or_else(|| SOMEWHERE.to_owned()));
        let answer = |body| Answer { status: pattern, location: location.clone(), body };
        if response.content.is_empty() || lower::is_bodiless(operation.method, *status) {
            answers.push(answer(None));
        } else {
            answers.extend(response.content.iter().map(|media_type| answer(Some(maker.body(media_type)))));
        }
    }
    // Of equals, the first in the description stays the first.
    answers.sort_by_key(|answer| (!successes.contains(&answer.status), !answer.is_complete()));
    cut(&mut answers);
    answers
}

/// One file holds all of them.
fn cut(answers: &mut [Answer]) {
    let mut length = 0;
    for body in answers.iter_mut().filter_map(|answer| answer.body.as_mut()) {
        length += body.text.as_ref().map_or(0, String::len);
        if length > LONGEST {
            body.text = Err("it is too long");
        }
    }
}

impl<'d> Maker<'_, 'd> {
    fn body(&self, media_type: &MediaType<'_>) -> AnswerBody {
        let is_json = lower::is_json(media_type) || lower::admits_json(media_type);
        let text = match self.stated(&media_type.place) {
            Some(value) if is_json => Ok(pretty(value)),
            Some(value) => value.as_str().map(str::to_owned).ok_or("it is stated as JSON, and sent as something else"),
            None if is_json => self.made(media_type),
            None => Err("none is stated, and its media type is not JSON"),
        };
        let name = media_type.name.to_owned();
        let is_range = media_type.essence().contains('*');
        match is_range {
            true if is_json => AnswerBody { media_type: "application/json".to_owned(), is_json, text },
            true => AnswerBody { media_type: name, is_json, text: Err("its media type is a range") },
            false => AnswerBody { media_type: name, is_json, text },
        }
    }

    fn made(&self, media_type: &MediaType<'_>) -> Result<String, &'static str> {
        let schema = media_type.schema.ok_or("none is stated, and there is no schema to make one of")?;
        let value = self.value(schema)?;
        serde_json::to_string_pretty(&value).map_err(|_| "it cannot be written")
    }

    /// The `example` of a Media Type or Header Object, or else the first of its `examples` that has a value.
    fn stated(&self, owner: &Place) -> Option<&'d Node<'d>> {
        let at = owner.push("example");
        let one = self.document.node(&at).filter(|_| !self.is_faulty(&at));
        one.or_else(|| {
            let at = owner.push("examples");
            let examples = self.document.node(&at).and_then(Node::as_object)?;
            let value = |(name, example)| {
                let (place, example) = super::follow(self.document, at.push(name), example)?;
                example.get("value").filter(|_| !self.is_faulty(&place.push("value")))
            };
            examples.iter().find_map(value)
        })
    }

    /// The example of the header `Location`, or of its schema.
    fn location(&self, response: &Response<'_>) -> Option<String> {
        let headers = response.place.push("headers");
        let name =
            response.headers.iter().map(|header| header.name).find(|name| name.eq_ignore_ascii_case("location"))?;
        let at = headers.push(name);
        let (place, header) = super::follow(self.document, at.clone(), self.document.node(&at)?)?;
        let stated = self.stated(&place).or_else(|| header.get("schema")?.get("example"));
        stated.and_then(Node::as_str).map(str::to_owned)
    }
}

fn pretty(value: &Node<'_>) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    if text.len() > LONGEST { serde_json::to_string(value).unwrap_or_default() } else { text }
}
