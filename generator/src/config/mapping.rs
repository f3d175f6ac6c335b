//! A mapping: a CSV file (RFC 4180) that says of operations which resource they are methods of, as StackQL's own tables do.
//!
//! ```csv
//! service,resource,method,verb,http,path,object_key,response_key
//! packages,user_versions,get_package_version_for_user,select,get,/users/{username}/packages/{id},,200
//! ```
//!
//! An operation is told by `http` and `path`, in which parameters may have any names. `object_key` is where the rows stand (`$.packages`);
//! `response_key` is read and not needed. Operations that no line is about are seen as they would be without a mapping.

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Api, Operation, Verb};
use crate::naming::Name;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What operations are to resources, by method and path.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    rows: BTreeMap<(String, String), Row>,
}

#[derive(Clone, Debug)]
struct Row {
    service: String,
    resource: String,
    method: Option<String>,
    verb: Verb,
    rows: Option<String>,
    stands: At,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    service: String,
    resource: String,
    method: Option<String>,
    verb: String,
    http: String,
    path: String,
    object_key: Option<String>,
    #[expect(dead_code, reason = "StackQL's tables have it; which answer is a success, the description says")]
    response_key: Option<String>,
}

impl Mapping {
    /// Reads the text of a file that is called `path` in messages.
    ///
    /// # Errors
    /// Every line that is no line of a mapping, or is about the same operation as one before it.
    pub fn parse(path: &str, text: &str) -> Result<Self, Diagnostics> {
        let (mut mapping, mut wrong) = (Self::default(), Diagnostics::new());
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        for record in reader.records() {
            let line = match &record {
                Ok(record) => record.position().map(csv::Position::line),
                Err(error) => error.position().map(csv::Position::line),
            };
            let line = line.and_then(|line| usize::try_from(line).ok()).unwrap_or(1);
            let at = At::Position { path: path.to_owned(), line, column: 1 };
            let read = record.and_then(|record| record.deserialize::<Line>(Some(&header))).map_err(|it| told(&it));
            let added = read.and_then(|line| mapping.add(line, at.clone()));
            if let Err(message) = added {
                let help = "its columns are service, resource, method, verb, http, path, object_key, response_key";
                wrong.push(Diagnostic::error("mapping", at, message).help(help));
            }
        }
        wrong.or(mapping)
    }

    fn add(&mut self, line: Line, stands: At) -> Result<(), String> {
        let verb = Verb::of(&line.verb).ok_or_else(|| format!("{:?} is no verb", line.verb))?;
        let rows = line.object_key.as_deref().filter(|key| !key.is_empty()).map(pointer).transpose()?;
        let key = (line.http.to_ascii_uppercase(), shape(&line.path));
        let method = line.method.filter(|method| !method.is_empty());
        let row = Row { service: line.service, resource: line.resource, method, verb, rows, stands };
        if self.rows.contains_key(&key) {
            return Err(format!("a line before it is about {} {} too", key.0, line.path));
        }
        self.rows.insert(key, row);
        Ok(())
    }

    /// Sees the operations as it says. Out: how many of its lines are about no operation, at the first of them.
    pub fn apply(&self, api: &mut Api) -> Diagnostics {
        let mut unused: BTreeMap<_, _> = self.rows.iter().collect();
        for operation in api.groups.iter_mut().flat_map(|group| &mut group.operations) {
            let key = (operation.http_method.clone(), shape(&operation.path));
            if let Some(row) = self.rows.get(&key) {
                row.apply(operation);
                unused.remove(&key);
            }
        }
        let note = unused.values().map(|row| &row.stands).min().map(|first| {
            let (others, all) = (unused.len(), self.rows.len());
            let message = format!("{others} of the {all} lines of the mapping are about no operation of the crate");
            Diagnostic::note("mapping-unused", first.clone(), message)
        });
        note.into_iter().collect()
    }
}

impl Row {
    fn apply(&self, operation: &mut Operation) {
        let access = &mut operation.access;
        let plain = |text: &str| Name::of(text).module().file_stem().to_owned();
        (access.service, access.resource) = (plain(&self.service), plain(&self.resource));
        access.verb = self.verb;
        if let Some(method) = &self.method {
            access.method = plain(method);
        }
        if let Some(rows) = &self.rows {
            access.rows.clone_from(rows);
        }
    }
}

/// The error without the position, which is told otherwise.
fn told(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("it has {len} columns, and the first line {expected_len}")
        }
        _ => error.to_string(),
    }
}

/// The path without the names of its parameters: descriptions of different years call them differently.
fn shape(path: &str) -> String {
    let mut shape = String::new();
    for (at, part) in path.split('{').enumerate() {
        match (at, part.split_once('}')) {
            (0, _) | (_, None) => shape.push_str(part),
            (_, Some((_, rest))) => shape.extend(["{}", rest]),
        }
    }
    shape
}

/// `$.data.nodes` as a JSON Pointer.
fn pointer(path: &str) -> Result<String, String> {
    let members = path.strip_prefix('$').filter(|rest| !rest.contains(['[', '*', '/', '~']) && !rest.contains(".."));
    let members = members.filter(|rest| rest.is_empty() || rest.starts_with('.'));
    members.map(|rest| rest.replace('.', "/")).ok_or_else(|| format!("{path:?} is no path of members like `$.items`"))
}

#[cfg(test)]
mod tests {
    use super::{pointer, shape};

    #[test]
    fn paths_are_compared_without_the_names_of_parameters() {
        assert_eq!(shape("/repos/{owner}/{repo}/compare/{base}...{head}"), "/repos/{}/{}/compare/{}...{}");
        assert_eq!(pointer("$.data.nodes"), Ok("/data/nodes".to_owned()));
        assert_eq!(pointer("$"), Ok(String::new()));
        assert!(pointer("$.items[*]").is_err() && pointer("items").is_err());
    }
}
