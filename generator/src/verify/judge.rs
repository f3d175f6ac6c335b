//! Which values a schema admits, by a validator that shares nothing with the generator.

use crate::load::Document;
use crate::openapi::{Schema, SchemaId, Spec};
use crate::source::{FileId, Node};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The schemas of a description, as the crate `jsonschema` reads them.
///
/// Those of OpenAPI 3.0 and Swagger are read as JSON Schema's draft 4 with `nullable`, the others as 2020-12. Formats are not looked at: they
/// are annotations (JSON Schema Validation 2020-12, section 7.2.1).
pub struct Judge {
    registry: Registry<'static>,
    uris: BTreeMap<FileId, String>,
    dialect: Dialect,
    /// Those that were asked for; `None` where the validator cannot read one.
    validators: BTreeMap<SchemaId, Option<Validator>>,
}

/// Whether a schema admits a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Admitted,
    /// It does not: why.
    Refused(String),
    /// Nobody can say, because the validator cannot read the schema.
    Unknown,
}

impl Judge {
    /// Every file of the description goes to the validator under a URI of its path, so that references between them are found.
    ///
    /// # Errors
    /// Where the validator cannot take the description, in its own words.
    pub fn of(document: &Document<'_>) -> Result<Self, String> {
        let dialect = Dialect::of(document);
        let mut registry = Registry::new().draft(dialect.draft());
        let mut uris = BTreeMap::new();
        for id in document.files() {
            let mut value = document.file(id).to_json();
            dialect.lift(&mut value);
            let uri = uri(document, id);
            registry = registry.add(uri.clone(), value).map_err(|error| error.to_string())?;
            uris.insert(id, uri);
        }
        let registry = registry.prepare().map_err(|error| error.to_string())?;
        Ok(Self { registry, uris, dialect, validators: BTreeMap::new() })
    }

    /// Whether the schema admits the value.
    pub fn judge(&mut self, spec: &Spec<'_>, id: SchemaId, value: &Value) -> Verdict {
        if !self.validators.contains_key(&id) {
            let validator = self.validator(spec.schema(id));
            self.validators.insert(id, validator);
        }
        match self.validators.get(&id).and_then(Option::as_ref) {
            None => Verdict::Unknown,
            Some(validator) => match validator.validate(value) {
                Ok(()) => Verdict::Admitted,
                Err(error) => Verdict::Refused(reason(&error)),
            },
        }
    }

    fn validator(&self, schema: &Schema<'_>) -> Option<Validator> {
        let uri = self.uris.get(&schema.place.file)?;
        let reference = format!("{uri}#{}", fragment(schema.place.pointer.as_str()));
        let options = jsonschema::options().with_draft(self.dialect.draft()).with_registry(&self.registry);
        options.should_validate_formats(false).build(&json!({ "$ref": reference })).ok()
    }
}

/// How much of the validator's words is kept: it shows the whole value that is wrong.
const REASON: usize = 200;

fn reason(error: &jsonschema::ValidationError<'_>) -> String {
    let at = error.instance_path().to_string();
    let text = format!("{}{error}", if at.is_empty() { String::new() } else { format!("at {at}: ") });
    match text.char_indices().nth(REASON) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn uri(document: &Document<'_>, file: FileId) -> String {
    let path = document.sources().file(file).map_or("", |file| file.path.as_str());
    let plain = |c: char| if c.is_ascii_alphanumeric() || "/._-".contains(c) { c } else { '_' };
    format!("json-schema:///{}", path.trim_start_matches('/').chars().map(plain).collect::<String>())
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
