//! Overrides: what a description gets wrong, corrected where it is written, with the reason beside it.
//!
//! ```toml
//! [[override]]
//! at = "/components/schemas/package"
//! optional = ["version_count"]
//! because = "lists leave it out"
//!
//! [[override]]
//! at = "/components/schemas/package/properties/visibility"
//! values = ["internal"]
//! because = "2 of 31 recorded values are this"
//!
//! [[override]]
//! at = "/paths/~1packages/post/responses"
//! like = { "201" = "200" }
//! because = "the server answers so where it makes a new one"
//! ```
//!
//! They are applied in the order of the file, so that a pointer means the description as the ones before have left it.

mod admit;

use crate::diagnostics::{At, Diagnostic};
use crate::load::Document;
use crate::source::{Node, Object, Place, Pointer};
use serde::Deserialize;
use std::borrow::Cow;

/// One correction. It must change something: an override that does not is reported, so that it can be deleted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The JSON Pointer of a Schema Object, or of a map for `like`, after the file and `#` where it is in another than the description's own.
    pub at: toml::Spanned<String>,
    /// Why: shown in messages, and to who reads the configuration.
    pub because: String,
    /// Properties that are not always there.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Properties that can be `null`; `true` for the schema itself.
    #[serde(default)]
    pub nullable: Nullable,
    /// Properties that have another name: from the wrong to the right one.
    #[serde(default)]
    pub rename: std::collections::BTreeMap<String, String>,
    /// Keys that a map lacks, such as statuses of `responses` or media types of `content`, each with the key whose value is
    /// theirs too.
    #[serde(default)]
    pub like: std::collections::BTreeMap<String, String>,
    /// Values that its `enum` or `const` does not list.
    #[serde(default)]
    pub values: Vec<serde_json::Value>,
    /// Types of JSON Schema that it admits beside those it states.
    #[serde(default)]
    pub also: Vec<String>,
    /// The `format` it should state.
    pub format: Option<String>,
    /// Where `at` stands in the configuration.
    #[serde(skip, default = "super::nowhere")]
    pub(super) stands: At,
}

/// What can be `null`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Nullable {
    /// The schema itself, or not.
    Itself(bool),
    /// These of its properties.
    Properties(Vec<String>),
}

impl Default for Nullable {
    fn default() -> Self {
        Self::Properties(Vec::new())
    }
}

impl Override {
    pub(super) fn apply(&self, document: &mut Document<'_>) -> Result<(), Diagnostic> {
        let absent = || self.error("there is no object in the description at this place");
        let node = self.place(document)?.and_then(|place| document.node_mut(&place)).ok_or_else(absent)?;
        let Node::Object(schema) = &mut *node else { return Err(absent()) };
        self.change_members(schema)?;
        if !self.values.is_empty() && !admit::add_values(schema, self.values()) {
            return Err(self.obsolete("it lists no values, or these already,"));
        }
        if let Some(format) = self.format.as_deref().filter(|format| !admit::set_format(schema, format)) {
            return Err(self.obsolete(&format!("the format is `{format}`")));
        }
        self.admit_types(node)
    }

    /// Where `at` stands in the configuration.
    pub fn stands(&self) -> &At {
        &self.stands
    }

    /// Where the object is that it corrects, if its pointer is one and its file is known.
    pub fn place(&self, document: &Document<'_>) -> Result<Option<Place>, Diagnostic> {
        let at = self.at.get_ref();
        let (file, fragment) = at.split_once('#').filter(|_| !at.starts_with('/')).unwrap_or(("", at));
        let pointer = Pointer::from_fragment(fragment).map_err(|_| self.error("its `at` is no JSON Pointer"))?;
        Ok(document.file_named(file).map(|file| Place::new(file, pointer)))
    }

    fn change_members(&self, schema: &mut Object<'_>) -> Result<(), Diagnostic> {
        for property in &self.optional {
            self.make_optional(schema, property)?;
        }
        for (from, to) in &self.rename {
            self.rename(schema, from, to)?;
        }
        for (missing, known) in &self.like {
            self.add_like(schema, missing, known)?;
        }
        if let Nullable::Properties(properties) = &self.nullable {
            for property in properties {
                self.make_nullable(schema, property)?;
            }
        }
        Ok(())
    }

    fn admit_types(&self, node: &mut Node<'_>) -> Result<(), Diagnostic> {
        if matches!(self.nullable, Nullable::Itself(true)) && !admit::admit(node, "null") {
            return Err(self.obsolete("it is nullable"));
        }
        for name in &self.also {
            let Some(simple) = admit::TYPES.into_iter().find(|simple| simple == name) else {
                return Err(self.error(&format!("there is no type `{name}` in JSON Schema")));
            };
            if !admit::admit(node, simple) {
                return Err(self.obsolete(&format!("it admits values of type `{name}`")));
            }
        }
        Ok(())
    }

    /// `null` is a value as TOML cannot write it: that is what `nullable` says.
    fn values<'s>(&self) -> Vec<Node<'s>> {
        self.values.iter().filter_map(|value| Node::deserialize(value.clone()).ok()).collect()
    }

    fn make_optional(&self, schema: &mut Object<'_>, property: &str) -> Result<(), Diagnostic> {
        let obsolete = || self.obsolete(&format!("`{property}` is not required"));
        let required = schema.get_mut("required").ok_or_else(obsolete)?;
        let stated = required.as_array().unwrap_or_default();
        let kept: Vec<Node<'_>> = stated.iter().filter(|name| name.as_str() != Some(property)).cloned().collect();
        if kept.len() == stated.len() {
            return Err(obsolete());
        }
        *required = Node::Array(kept.into());
        Ok(())
    }

    fn make_nullable(&self, schema: &mut Object<'_>, property: &str) -> Result<(), Diagnostic> {
        let node = schema.get_mut("properties").and_then(|it| it.at_mut(&Pointer::root().push(property)));
        let node = node.ok_or_else(|| self.error(&format!("there is no property `{property}`")))?;
        match admit::admit(node, "null") {
            true => Ok(()),
            false => Err(self.obsolete(&format!("`{property}` is nullable"))),
        }
    }

    fn rename(&self, schema: &mut Object<'_>, from: &str, to: &str) -> Result<(), Diagnostic> {
        let Some(Node::Object(properties)) = schema.get_mut("properties") else {
            return Err(self.error("the schema has no properties"));
        };
        if !properties.contains(from) || properties.contains(to) {
            return Err(self.obsolete(&format!("`{from}` is not there, or `{to}` is")));
        }
        let rename = |(key, node): (Cow<'_, str>, _)| match key == from {
            true => (Cow::Owned(to.to_owned()), node),
            false => (Cow::Owned(key.into_owned()), node),
        };
        *properties = Object::new(properties.clone().into_members().into_iter().map(rename).collect());
        Ok(())
    }

    fn add_like(&self, map: &mut Object<'_>, missing: &str, known: &str) -> Result<(), Diagnostic> {
        if map.contains(missing) {
            return Err(self.obsolete(&format!("`{missing}` is there")));
        }
        let value = map.get(known).cloned().ok_or_else(|| self.error(&format!("there is no `{known}`")))?;
        let mut members = map.clone().into_members();
        members.push((Cow::Owned(missing.to_owned()), value));
        *map = Object::new(members);
        Ok(())
    }

    fn error(&self, problem: &str) -> Diagnostic {
        let message = format!("the override of {} cannot be applied: {problem}", self.at.get_ref());
        Diagnostic::error("override", self.stands.clone(), message)
    }

    fn obsolete(&self, why: &str) -> Diagnostic {
        let help = format!("delete it; it was there because {}", self.because);
        self.error(&format!("{why} in the description")).help(help)
    }
}
