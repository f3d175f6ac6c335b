//! What `spec/` says about requests and responses, read without the generator's decisions.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use opbind::load::layout::METHODS;
use opbind::load::{Sources, load};
use serde_json::{Map, Value};

/// The whole description.
pub(crate) struct Description {
    pub(crate) root: Value,
}

/// An operation of the description.
pub(crate) struct Operation<'d> {
    pub(crate) id: &'d str,
    pub(crate) method: String,
    pub(crate) path: &'d str,
    object: &'d Value,
    description: &'d Description,
}

/// A response that the description documents.
pub(crate) struct Documented {
    pub(crate) status: u16,
    /// The example of its body; without one, a value that its schema admits. `None` where it has no body.
    pub(crate) body: Option<Value>,
}

impl Description {
    pub(crate) fn read() -> Self {
        let spec: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
        let sources = Sources::read(&[spec]).expect("spec/ can be read");
        let root = load(&sources).expect("spec/ is an OpenAPI description").root().to_json();
        Self { root }
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.root["paths"].as_object().into_iter().flatten().flat_map(move |(path, item)| {
            METHODS.iter().filter_map(move |method| {
                let object = item.get(method)?;
                let id = object["operationId"].as_str().expect("every operation of GitHub has an id");
                Some(Operation { id, method: method.to_uppercase(), path, object, description: self })
            })
        })
    }

    /// What a value stands for, if it is a reference.
    fn follow<'d>(&'d self, value: &'d Value) -> &'d Value {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
        let target = reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
        self.follow(target.unwrap_or_else(|| panic!("{reference} leads nowhere")))
    }

    /// A value that a schema admits, with all that the schema knows. Each text ends with `mark`.
    fn instance(&self, name: &str, schema: &Value, mark: u16) -> Value {
        let schema = self.follow(schema);
        match schema["type"].as_str() {
            Some("string") => format!("{name} of {mark}").into(),
            Some("object") => {
                let properties = schema["properties"].as_object().expect("an object with properties");
                let member = |(name, schema)| (String::clone(name), self.instance(name, schema, mark));
                properties.iter().map(member).collect::<Map<_, _>>().into()
            }
            _ => panic!("no example is written for {schema}"),
        }
    }
}

impl Operation<'_> {
    /// The names of the parameters, required or not, that stand in the query.
    pub(crate) fn query_parameters(&self) -> BTreeSet<&str> {
        let parameters = self.object["parameters"].as_array().into_iter().flatten();
        let parameters = parameters.map(|parameter| self.description.follow(parameter));
        parameters.filter(|it| it["in"] == "query").filter_map(|it| it["name"].as_str()).collect()
    }

    pub(crate) fn has_body(&self) -> bool {
        self.object.get("requestBody").is_some()
    }

    /// The documented responses of success, or those of failure.
    pub(crate) fn responses(&self, success: bool) -> impl Iterator<Item = Documented> {
        self.object["responses"].as_object().into_iter().flatten().filter_map(move |(status, response)| {
            let status = status.parse().expect("GitHub documents single statuses only");
            let body = self.body(status, self.description.follow(response));
            (success == (200..300).contains(&status)).then_some(Documented { status, body })
        })
    }

    fn body(&self, status: u16, response: &Value) -> Option<Value> {
        let json = response.get("content")?.get("application/json").expect("GitHub's packages are JSON");
        let example =
            json.pointer("/examples/default").map(|example| self.description.follow(example)["value"].clone());
        example.or_else(|| Some(self.description.instance("", json.get("schema")?, status)))
    }
}
