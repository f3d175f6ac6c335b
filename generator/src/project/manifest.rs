//! What the `Cargo.toml` of a crate lacks, once it is the user's.

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The name of the file, in the folder of the crate.
pub(super) const FILE_NAME: &str = "Cargo.toml";

/// What the manifest in this folder lacks of the one that would be written today (rule `manifest-lacks`). One that cannot be
/// read is cargo's to complain of.
pub(super) fn check(folder: &Path, wanted: &str) -> Diagnostics {
    let path = folder.join(FILE_NAME);
    let text = fs::read_to_string(&path).unwrap_or_default();
    let (Ok(had), Ok(wanted)) = (text.parse::<Table>(), wanted.parse::<Table>()) else { return Diagnostics::new() };
    let lacking = [lacking_features(&had, &wanted), lacking_dependencies(&had, &wanted)].concat();
    if text.is_empty() || lacking.is_empty() {
        return Diagnostics::new();
    }
    let message = format!("it is yours, and lacks what the crate is made with: {}", lacking.join("; "));
    let help = "add that, or delete the file and generate a new one";
    Diagnostic::warning("manifest-lacks", At::File(path.to_string_lossy().into_owned()), message).help(help).into()
}

/// Features that are not there, or that turn on less. What is on by default is the user's to say.
fn lacking_features(had: &Table, wanted: &Table) -> Vec<String> {
    let mut lacking = Vec::new();
    for (name, value) in table(wanted, "features").into_iter().flatten().filter(|(name, _)| *name != "default") {
        let Some(there) = table(had, "features").and_then(|features| features.get(name)) else {
            lacking.push(format!("the feature `{name} = {value}`"));
            continue;
        };
        let parts = value.as_array().into_iter().flatten().filter(|part| !lists(Some(there), part));
        lacking.extend(parts.map(|part| format!("{part} in the feature `{name}`")));
    }
    lacking
}

/// Dependencies that are in no table, and features that they have in none.
fn lacking_dependencies(had: &Table, wanted: &Table) -> Vec<String> {
    let had = dependency_tables(had);
    let mut lacking = Vec::new();
    for (heading, dependencies) in dependency_tables(wanted) {
        for (name, value) in dependencies {
            let there: Vec<&Value> = had.iter().filter_map(|(_, table)| table.get(name)).collect();
            if there.is_empty() {
                lacking.push(format!("`{name} = {value}` in `[{heading}]`"));
                continue;
            }
            let features = value.get("features").and_then(Value::as_array).into_iter().flatten();
            let is_on = |feature: &Value| there.iter().any(|it| lists(it.get("features"), feature));
            lacking
                .extend(features.filter(|it| !is_on(it)).map(|feature| format!("the feature {feature} of `{name}`")));
        }
    }
    lacking
}

fn lists(list: Option<&Value>, member: &Value) -> bool {
    list.and_then(Value::as_array).is_some_and(|list| list.contains(member))
}

/// The tables of dependencies, also of targets, with their headings.
fn dependency_tables(manifest: &Table) -> Vec<(String, &Table)> {
    let own = table(manifest, "dependencies").map(|it| ("dependencies".to_owned(), it));
    let targets = table(manifest, "target").into_iter().flatten().filter_map(|(target, value)| {
        Some((format!("target.'{target}'.dependencies"), table(value.as_table()?, "dependencies")?))
    });
    own.into_iter().chain(targets).collect()
}

fn table<'t>(of: &'t Table, name: &str) -> Option<&'t Table> {
    of.get(name)?.as_table()
}
