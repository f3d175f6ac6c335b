//! The child process that says which examples are admitted by their own schemas, by a validator that shares nothing with
//! the generator.

use crate::Outcome;
use crate::arguments::Judge;
use jsonschema::{Draft, Registry};
use opbind::diagnostics::Diagnostics;
use opbind::examples::find;
use opbind::load::{self, Document, Sources};
use opbind::openapi::{self, Schema};
use opbind::source::{FileId, Node};
use serde_json::{Map, Value, json};

/// Prints the numbers of those examples that are admitted, or of which nobody can say.
pub(crate) fn judge(arguments: &Judge) -> Outcome<()> {
    let wrong = |problems: Diagnostics| format!("{} problems", problems.len());
    let sources = Sources::read(std::slice::from_ref(&arguments.entry)).map_err(wrong)?;
    let document = load::load(&sources).map_err(wrong)?;
    let (spec, _) = openapi::read(&document);
    let schemas: Vec<&Schema<'_>> = spec.schemas().map(|(_, schema)| schema).collect();
    let examples = find(&document, &spec);
    let judge = Validator { document: &document, dialect: Dialect::of(&document) };
    let registry = judge.registry()?;
    for number in std::fs::read_to_string(&arguments.questions)?.lines() {
        let Some(example) = examples.get(number.parse::<usize>()?) else { continue };
        if judge.admits(&registry, schemas[example.schema.index()], example.value).unwrap_or(true) {
            println!("{number}");
        }
    }
    Ok(())
}

/// What a Schema Object means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    /// OpenAPI 3.0's and Swagger's: near to JSON Schema's draft 4, with `nullable`.
    Early,
    /// JSON Schema 2020-12.
    Current,
}

impl Dialect {
    fn of(document: &Document<'_>) -> Self {
        let version = document.root().get("openapi").and_then(Node::as_str).unwrap_or_default();
        if version.starts_with("3.0") || version.is_empty() { Self::Early } else { Self::Current }
    }

    fn draft(self) -> Draft {
        match self {
            Self::Early => Draft::Draft4,
            Self::Current => Draft::Draft202012,
        }
    }

    fn lift(self, value: &mut Value) {
        if self == Self::Early {
            admit_null(value);
        }
    }
}

struct Validator<'a, 'd> {
    document: &'a Document<'d>,
    dialect: Dialect,
}

impl Validator<'_, '_> {
    /// Every file of the description under a URI of its path, so that references between them are found.
    fn registry(&self) -> Outcome<Registry<'static>> {
        let mut registry = Registry::new().draft(self.dialect.draft());
        for id in self.document.files() {
            let mut value = self.document.file(id).to_json();
            self.dialect.lift(&mut value);
            registry = registry.add(self.uri(id), value)?;
        }
        Ok(registry.prepare()?)
    }

    fn uri(&self, file: FileId) -> String {
        let path = self.document.sources().file(file).map_or("", |file| file.path.as_str());
        let plain = |c: char| if c.is_ascii_alphanumeric() || "/._-".contains(c) { c } else { '_' };
        format!("json-schema:///{}", path.trim_start_matches('/').chars().map(plain).collect::<String>())
    }

    /// `None` where the schema cannot be read by this validator.
    fn admits(&self, registry: &Registry<'_>, schema: &Schema<'_>, value: &Node<'_>) -> Option<bool> {
        let reference = format!("{}#{}", self.uri(schema.place.file), fragment(schema.place.pointer.as_str()));
        let options = jsonschema::options().with_draft(self.dialect.draft()).with_registry(registry);
        let validator = options.should_validate_formats(false).build(&json!({ "$ref": reference })).ok()?;
        Some(validator.is_valid(&value.to_json()))
    }
}

/// A JSON Pointer as the fragment of a URI (RFC 6901, section 6).
fn fragment(pointer: &str) -> String {
    let byte = |byte: u8| match byte {
        b'/' | b'~' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        plain if plain.is_ascii_alphanumeric() => char::from(plain).to_string(),
        other => format!("%{other:02X}"),
    };
    pointer.bytes().map(byte).collect()
}

/// `nullable: true` beside a `type` (OpenAPI 3.0.3, section 4.7.24.1), said as draft 4 says it.
fn admit_null(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(admit_null),
        Value::Object(members) => {
            add_null(members);
            members.values_mut().for_each(admit_null);
        }
        _ => {}
    }
}

fn add_null(members: &mut Map<String, Value>) {
    if members.get("nullable") != Some(&Value::Bool(true)) {
        return;
    }
    if let Some(Value::String(ty)) = members.get("type").cloned() {
        members.insert("type".to_owned(), json!([ty, "null"]));
    }
    if let Some(Value::Array(values)) = members.get_mut("enum") {
        values.push(Value::Null);
    }
}
