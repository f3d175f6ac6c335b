//! The table `[formats]`: the Rust type of a format, where the user wants another than is usual.
//!
//! ```toml
//! [formats]
//! date-time = "String"
//! unix-id = "u64"
//! decimal = { type = "rust_decimal::Decimal", crate = "rust_decimal", version = "1" }
//! ```

use super::own_type::{OwnTable, OwnType};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::emit::Dependency;
use crate::ir::{FormatTypes, NAMED, Type};
use crate::lower::format::holds;
use crate::openapi::{Schema, Spec};
use crate::select::nearest;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The table, as it is written.
pub(super) type FormatsTable = BTreeMap<String, Spanned<toml::Value>>;

/// What one format is to be.
#[derive(Clone, Debug)]
pub struct FormatChoice {
    /// The `format` of schemas.
    pub format: String,
    /// Its type in Rust.
    pub ty: Type,
    /// As the configuration calls it.
    pub name: String,
    /// The crate that the type is of.
    pub dependency: Option<Dependency>,
    /// Where the configuration says so.
    pub at: At,
}

/// Reads the table; `at` tells where an offset of the file is.
pub(super) fn read(table: &FormatsTable, at: &dyn Fn(usize) -> At) -> Result<Vec<FormatChoice>, Diagnostics> {
    let (mut choices, mut problems) = (Vec::new(), Diagnostics::new());
    for (format, value) in table {
        let at = at(value.span().start);
        match choice(value.get_ref()) {
            Ok((name, ty, dependency)) => {
                choices.push(FormatChoice { format: format.clone(), ty, name, dependency, at });
            }
            Err((problem, help)) => {
                problems.push(Diagnostic::error("format", at, format!("the format `{format}`: {problem}")).help(help));
            }
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(choices) }
}

type Choice = (String, Type, Option<Dependency>);

/// What is wrong, and what to do about it.
pub(super) type Wrong = (String, String);

fn choice(value: &toml::Value) -> Result<Choice, Wrong> {
    if let toml::Value::String(name) = value {
        let named = NAMED.into_iter().find(|(known, _)| known == name);
        return named.map(|(_, ty)| (name.clone(), ty, None)).ok_or_else(|| unknown(name));
    }
    let help = || "give the name of a type, or `{ type = \"…\", crate = \"…\", version = \"…\" }`".to_owned();
    if !value.is_table() {
        return Err(("it is neither a name nor a table".to_owned(), help()));
    }
    let table = OwnTable::deserialize(value.clone()).map_err(|error| (error.message().trim().to_owned(), help()))?;
    let OwnType { path, dependency } = table.check()?;
    Ok((table.ty, Type::Own(path), dependency))
}

fn unknown(name: &str) -> Wrong {
    let names: Vec<&str> = NAMED.iter().map(|(name, _)| *name).collect();
    let known = format!("there are {}; a type of a crate is given as a table", names.join(", "));
    let help = match nearest(name, names.into_iter()) {
        Some(nearest) => format!("`{nearest}` is much like it; {known}"),
        None => known,
    };
    (format!("there is no type `{name}`"), help)
}

/// The types by format.
pub(super) fn types(choices: &[FormatChoice]) -> FormatTypes {
    choices.iter().map(|choice| (choice.format.clone(), choice.ty.clone())).collect()
}

/// The crates of the types, each once.
pub(super) fn dependencies(choices: &[FormatChoice]) -> Result<Vec<Dependency>, Diagnostics> {
    let mut dependencies: BTreeMap<&str, &Dependency> = BTreeMap::new();
    for choice in choices {
        let Some(dependency) = &choice.dependency else { continue };
        if dependencies.insert(&dependency.name, dependency).is_some_and(|other| other != dependency) {
            let message = format!("the crate `{}` is asked for in two ways", dependency.name);
            return Err(Diagnostic::error("format", choice.at.clone(), message).into());
        }
    }
    Ok(dependencies.into_values().cloned().collect())
}

/// What is wrong with the choices for this description: a format that it does not have, or not for such values.
pub(super) fn check(choices: &[FormatChoice], spec: &Spec<'_>) -> Diagnostics {
    choices.iter().filter_map(|choice| choice.check(spec)).collect()
}

/// What the choices ask of a `Cargo.toml` that is there already.
pub(super) fn notes(choices: &[FormatChoice]) -> Diagnostics {
    choices.iter().filter_map(|choice| Some(choice.depends_on(choice.dependency.as_ref()?))).collect()
}

impl FormatChoice {
    fn check(&self, spec: &Spec<'_>) -> Option<Diagnostic> {
        let has = |schema: &&Schema<'_>| schema.format == Some(self.format.as_str());
        let fits = |schema: &Schema<'_>| schema.types.iter().any(|simple| holds(&self.ty, simple));
        let mut first = None;
        for schema in spec.schemas().map(|(_, schema)| schema).filter(has) {
            if fits(schema) {
                return None;
            }
            first = first.or(Some(schema));
        }
        Some(first.map_or_else(|| self.absent(spec), |schema| self.unfit(spec, schema)))
    }

    fn depends_on(&self, dependency: &Dependency) -> Diagnostic {
        let message = format!("the crate depends on `{}` for the format `{}`", dependency.name, self.format);
        let help = format!("a Cargo.toml that was there before is yours to change: `{dependency}`");
        Diagnostic::note("format-of-a-crate", self.at.clone(), message).help(help)
    }

    fn absent(&self, spec: &Spec<'_>) -> Diagnostic {
        let message = format!("no schema of the description has the format `{}`", self.format);
        let formats = spec.schemas().filter_map(|(_, schema)| schema.format);
        let help = match nearest(&self.format, formats) {
            Some(nearest) => format!("there is `{nearest}`"),
            None => "delete the line".to_owned(),
        };
        Diagnostic::error("format", self.at.clone(), message).help(help)
    }

    fn unfit(&self, spec: &Spec<'_>, schema: &Schema<'_>) -> Diagnostic {
        let stated: Vec<&str> = schema.types.iter().map(|simple| simple.name()).collect();
        let stated =
            if stated.is_empty() { "of no stated type".to_owned() } else { format!("`{}`", stated.join("`, `")) };
        let (format, name, place) = (&self.format, &self.name, spec.origin(&schema.place));
        let message =
            format!("the format `{format}` cannot be `{name}`: no value that has it could be, {place} is {stated}");
        Diagnostic::error("format", self.at.clone(), message)
    }
}
