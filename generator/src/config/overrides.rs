//! Overrides: what a description gets wrong, corrected where it is written, with the reason beside it.
//!
//! ```toml
//! [[override]]
//! at = "/components/schemas/package"
//! optional = ["version_count"]
//! because = "lists leave it out"
//! ```

use crate::diagnostics::{At, Diagnostic};
use crate::load::Document;
use crate::source::{Node, Object, Place, Pointer};
use serde::Deserialize;
use std::borrow::Cow;

/// One correction. It must change something: an override that does not is reported, so that it can be deleted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The JSON Pointer of a Schema Object.
    pub at: toml::Spanned<String>,
    /// Why: shown in messages, and to who reads the configuration.
    pub because: String,
    /// Properties that are not always there.
    #[serde(default)]
    pub optional: Vec<String>,
    /// Properties that can be `null`.
    #[serde(default)]
    pub nullable: Vec<String>,
    /// Properties that have another name: from the wrong to the right one.
    #[serde(default)]
    pub rename: std::collections::BTreeMap<String, String>,
    /// Where `at` stands in the configuration.
    #[serde(skip, default = "super::nowhere")]
    pub(super) stands: At,
}

impl Override {
    pub(super) fn apply(&self, document: &mut Document<'_>) -> Result<(), Diagnostic> {
        let pointer =
            Pointer::from_fragment(self.at.get_ref()).map_err(|_| self.error("its `at` is no JSON Pointer"))?;
        let place = Place::new(document.entry(), pointer);
        let Some(Node::Object(schema)) = document.node_mut(&place) else {
            return Err(self.error("there is no object in the description at this place"));
        };
        for property in &self.optional {
            self.make_optional(schema, property)?;
        }
        for (from, to) in &self.rename {
            self.rename(schema, from, to)?;
        }
        for property in &self.nullable {
            self.make_nullable(schema, property)?;
        }
        Ok(())
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
        if node.get("nullable").and_then(Node::as_bool) == Some(true) {
            return Err(self.obsolete(&format!("`{property}` is nullable")));
        }
        let inner = std::mem::replace(node, Node::Null);
        let null = Object::new(vec![("type".into(), Node::String("null".into()))]);
        let alternatives = Node::Array([inner, Node::Object(null)].into());
        *node = Node::Object(Object::new(vec![("anyOf".into(), alternatives)]));
        Ok(())
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

    fn error(&self, problem: &str) -> Diagnostic {
        let message = format!("the override of {} cannot be applied: {problem}", self.at.get_ref());
        Diagnostic::error("override", self.stands.clone(), message)
    }

    fn obsolete(&self, why: &str) -> Diagnostic {
        let help = format!("delete it; it was there because {}", self.because);
        self.error(&format!("{why} in the description")).help(help)
    }
}
