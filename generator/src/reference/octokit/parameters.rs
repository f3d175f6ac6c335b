//! What a call of a method states: parameters and the members of the body, nested ones by their path.

use crate::openapi::{Additional, MediaType, Operation, ParameterIn, RequestBody, Schema, SchemaId, SimpleType, Spec};

/// How many rows the body of one operation may have: members of members can be more than anybody reads.
const MOST: usize = 1_000;

/// What octokit calls the server of an operation with servers of its own.
const ORIGIN: &str = "origin";

/// One name of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// `owner`; of members of the body `files.*.content`, `tree[].path`; of headers `headers.if-match`.
    pub name: String,
    /// Whether every call states it.
    pub required: bool,
    /// What the description says of it.
    pub description: String,
}

/// Parameters, then the body, then the server, then former names.
pub(super) fn of(spec: &Spec<'_>, operation: &Operation<'_>) -> Vec<Parameter> {
    let mut rows = Rows { spec, all: Vec::new(), above: Vec::new() };
    for parameter in &operation.parameters {
        let name = match parameter.location {
            ParameterIn::Header => format!("headers.{}", parameter.name),
            ParameterIn::Cookie => format!("headers.cookie.{}", parameter.name),
            _ => parameter.name.to_owned(),
        };
        rows.add(name, parameter.required, parameter.description);
    }
    if let Some(body) = &operation.request_body {
        rows.body(body, operation.octokit.body_name);
    }
    if let Some(server) = operation.servers.first() {
        rows.add(ORIGIN.to_owned(), false, server.description);
    }
    for it in &operation.octokit.former_parameters {
        let description = rows.all.iter().find(|row| row.name == it.name).map(|row| row.description.clone());
        if rows.all.iter().all(|row| row.name != it.former) {
            rows.add(it.former.to_owned(), false, description.as_deref());
        }
    }
    rows.all
}

struct Rows<'s, 'd> {
    spec: &'s Spec<'d>,
    all: Vec<Parameter>,
    /// The schemas whose members these are, so that none is looked into within itself.
    above: Vec<SchemaId>,
}

impl<'s, 'd> Rows<'s, 'd> {
    /// All names are of one level: what comes later says more of a name that is there, in its place. A parameter that is
    /// required stays so.
    fn add(&mut self, name: String, required: bool, description: Option<&str>) {
        let description = description.unwrap_or_default().to_owned();
        match self.all.iter_mut().find(|row| row.name == name) {
            Some(row) => {
                row.required |= required;
                row.description = description;
            }
            None => self.all.push(Parameter { name, required, description }),
        }
    }

    /// The members of an object; anything else under a name of its own.
    fn body(&mut self, body: &RequestBody<'d>, own_name: Option<&str>) {
        let Some(content) = body.content.first() else { return };
        let schema = content.schema.map(|id| self.followed(id));
        let description = schema.and_then(|schema| schema.description).or(body.description);
        if let Some(name) = own_name {
            return self.add(name.to_owned(), true, description);
        }
        let before = self.all.len();
        if let Some(id) = content.schema {
            self.members(id, "");
        }
        if self.all.len() == before && !is_object(schema) {
            self.add("data".to_owned(), body.required || !is_json(content), description);
        }
    }

    /// The members of a schema, of all it is made of.
    fn members(&mut self, id: SchemaId, prefix: &str) {
        if self.above.contains(&id) || self.all.len() > MOST {
            return;
        }
        self.above.push(id);
        let schema = self.spec.schema(id);
        schema.reference.iter().chain(&schema.all_of).for_each(|part| self.members(*part, prefix));
        for (name, member) in &schema.properties {
            self.member(&format!("{prefix}{name}"), schema.required.contains(name), *member);
        }
        schema.one_of.iter().chain(&schema.any_of).for_each(|part| self.members(*part, prefix));
        match schema.additional {
            Additional::Of(values) => self.values(&format!("{prefix}*"), Some(values)),
            Additional::Anything => self.values(&format!("{prefix}*"), None),
            Additional::Unsaid | Additional::Forbidden => {}
        }
        self.above.pop();
    }

    fn member(&mut self, name: &str, required: bool, id: SchemaId) {
        let schema = self.followed(id);
        let described = self.spec.schema(id).description.or(schema.description);
        self.add(name.to_owned(), required, described);
        let items = schema.items.filter(|_| schema.types.has(SimpleType::Array));
        if let Some(items) = items.filter(|items| is_object(Some(self.followed(*items)))) {
            self.members(items, &format!("{name}[]."));
        }
        if is_object(Some(schema)) {
            self.members(id, &format!("{name}."));
        }
    }

    /// The values of members with any name.
    fn values(&mut self, name: &str, values: Option<SchemaId>) {
        let described = values.and_then(|id| self.followed(id).description);
        self.add(name.to_owned(), false, described);
        values.into_iter().for_each(|id| self.members(id, &format!("{name}.")));
    }

    /// The schema that is meant, if it is written elsewhere.
    fn followed(&self, id: SchemaId) -> &'s Schema<'d> {
        let mut schema = self.spec.schema(id);
        let mut steps = 0;
        while let Some(next) = schema.reference.filter(|_| steps < 100) {
            schema = self.spec.schema(next);
            steps += 1;
        }
        schema
    }
}

fn is_object(schema: Option<&Schema<'_>>) -> bool {
    schema.is_some_and(|schema| schema.types.has(SimpleType::Object))
}

/// Whether octokit sends it as JSON. What it does not is all of the body, so a call has it.
fn is_json(content: &MediaType<'_>) -> bool {
    let name = content.essence();
    name == "application/json" || name.ends_with("+json")
}
