//! The examples that a crate tries, by the objects of the description they stand in.

use super::{Example, LONGEST, find};
use crate::config::{Examples, Faulty};
use crate::diagnostics::Diagnostics;
use crate::ir::{self, Api, Area, Offered, Sheet, Trial, Type};
use crate::load::Document;
use crate::lower;
use crate::naming::{self, Name};
use crate::openapi::Spec;
use crate::select::Unselected;
use std::collections::BTreeMap;

/// The files of the test that are not about an object of the description.
const OWN: [&str; 3] = ["main", "check", "mod"];

/// The sheets of a crate, without the examples of what was not chosen, those of any JSON value, and those of types that the crate
/// lacks. Also out: an error for each example that is said to be faulty and is not there.
pub(crate) fn sheets(
    document: &Document<'_>,
    spec: &Spec<'_>,
    api: &Api,
    unselected: &Unselected,
    wanted: &Examples,
) -> (Vec<Sheet>, Diagnostics) {
    let mut found = find(document, spec);
    found.retain(|example| !unselected.holds(spec, &example.place));
    let origins: Vec<String> = found.iter().map(|example| spec.origin(&example.place)).collect();
    let is_unused = |faulty: &&Faulty| !origins.iter().any(|origin| faulty.is(origin));
    let unused = wanted.faulty.iter().filter(is_unused).map(Faulty::unused).collect();
    if !wanted.tried {
        return (Vec::new(), unused);
    }
    let (types, offered, objects) = (lower::types(spec), Offered::by(api), Objects::of(api));
    let mut by_object: BTreeMap<String, Vec<ir::Example>> = BTreeMap::new();
    for (example, origin) in found.iter().zip(origins) {
        let ty = types.get(example.schema.index()).filter(|ty| **ty != Type::Json);
        if let Some(ty) = ty
            && let Some(made) = entry(example, origin, ty, &offered, wanted)
        {
            by_object.entry(objects.object(&made.origin)).or_default().push(made);
        }
    }
    (named(by_object, &objects), unused)
}

/// `None` where the crate lacks the type.
fn entry(found: &Example<'_>, origin: String, ty: &Type, offered: &Offered, wanted: &Examples) -> Option<ir::Example> {
    let used_by = offered.used_by(ty)?;
    let json = serde_json::to_string_pretty(found.value).ok()?;
    let json = if json.len() > LONGEST { serde_json::to_string(found.value).ok()? } else { json };
    let trial = if wanted.faulty.iter().any(|faulty| faulty.is(&origin)) {
        Trial::Faulty
    } else if json.len() > LONGEST {
        Trial::TooLong
    } else {
        Trial::Tried
    };
    Some(ir::Example { origin, ty: ty.clone(), used_by, json, trial })
}

/// The objects of the description that have a file in the crate, and what the file is called.
struct Objects(BTreeMap<String, String>);

impl Objects {
    fn of(api: &Api) -> Self {
        let modules = api.modules.iter().flat_map(|(area, modules)| modules.iter().map(move |it| (area, it)));
        let modules = modules.map(|(area, it)| (it.origin.clone(), called(area, it.home.module.file_stem())));
        let operations = api.groups.iter().flat_map(|group| &group.operations);
        let operations = operations.map(|it| (it.origin.clone(), called(&it.home.area, it.home.module.file_stem())));
        Self(modules.chain(operations).collect())
    }

    /// The object that a place is in: the innermost of these, or one by the layout of a description.
    fn object(&self, origin: &str) -> String {
        let ends = origin.match_indices('/').map(|(end, _)| end).filter_map(|end| origin.get(..end));
        match ends.rev().find(|start| self.0.contains_key(*start)) {
            Some(object) => object.to_owned(),
            None => origin.split('/').take(1 + depth(origin)).collect::<Vec<_>>().join("/"),
        }
    }

    /// What the file of an object is called: as that in the crate, or by where it stands.
    fn name(&self, object: &str) -> String {
        let stands = || {
            let words = object.replace("#/", " ").replace('/', " ").replace("~1", "/").replace("~0", "~");
            let words = words.trim_start();
            words.strip_prefix("components ").unwrap_or(words).to_owned()
        };
        self.0.get(object).cloned().unwrap_or_else(stands)
    }
}

fn called(area: &Area, stem: &str) -> String {
    format!("{} {stem}", area.segments().join(" ")).replace("r#", "")
}

/// How many segments lead to an object: `#/components/examples/pet`, `#/paths/~1pets/get`, `#/definitions/pet`.
fn depth(origin: &str) -> usize {
    let root = origin.split('/').nth(1).unwrap_or_default();
    if ["components", "paths", "webhooks"].contains(&root) { 3 } else { 2 }
}

/// The sheets, sorted by their modules. An object whose examples do not fit into one file has several.
fn named(by_object: BTreeMap<String, Vec<ir::Example>>, objects: &Objects) -> Vec<Sheet> {
    let mut parts: Vec<(String, String, Vec<ir::Example>)> = Vec::new();
    for (object, examples) in by_object {
        let name = objects.name(&object);
        for (index, part) in in_parts(examples).into_iter().enumerate() {
            let name = if index == 0 { name.clone() } else { format!("{name} part {}", index + 1) };
            parts.push((name, object.clone(), part));
        }
    }
    let texts = parts.iter().map(|(name, origin, _)| (name.as_str(), origin.as_str()));
    let names = naming::distinct_by_origin(&OWN.map(Name::of), texts);
    let sheet = |(name, (_, origin, examples)): (Name, (_, String, Vec<ir::Example>))| Sheet {
        module: name.module(),
        origin,
        examples,
    };
    let mut sheets: Vec<Sheet> = names.into_iter().zip(parts).map(sheet).collect();
    sheets.sort_by(|a, b| a.module.file_stem().cmp(b.module.file_stem()));
    sheets
}

fn in_parts(examples: Vec<ir::Example>) -> Vec<Vec<ir::Example>> {
    let mut parts: Vec<Vec<ir::Example>> = Vec::new();
    let mut length = 0;
    for example in examples {
        // A place, a type and the lines around them.
        let own = if example.trial == Trial::Tried { example.json.len() } else { 0 } + example.origin.len() + 300;
        length += own;
        match parts.last_mut() {
            Some(part) if length <= LONGEST => part.push(example),
            _ => {
                length = own;
                parts.push(vec![example]);
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Objects, in_parts};
    use crate::ir::{Example, Trial, Type, UsedBy};
    use std::collections::BTreeMap;

    #[test]
    fn an_example_is_in_the_file_of_the_object_it_is_written_in() {
        let known = [("#/paths/~1pets/get", "operations pets list_pets"), ("pets.yaml#/Pet", "models pet")];
        let objects = Objects(known.map(|(origin, name)| (origin.to_owned(), name.to_owned())).into());
        let file = |origin: &str| {
            let object = objects.object(origin);
            let name = objects.name(&object);
            (object, name)
        };
        let expected = [
            ("#/paths/~1pets/get/parameters/0/example", "#/paths/~1pets/get", "operations pets list_pets"),
            ("#/paths/~1pets/parameters/0/example", "#/paths/~1pets/parameters", "paths /pets parameters"),
            ("#/components/examples/a~1b/value", "#/components/examples/a~1b", "examples a/b"),
            ("#/definitions/pet/example", "#/definitions/pet", "definitions pet"),
            ("pets.yaml#/Pet/properties/id/default", "pets.yaml#/Pet", "models pet"),
            ("more.yaml#/Dog/example", "more.yaml#/Dog/example", "more.yaml Dog example"),
        ];
        for (origin, object, name) in expected {
            assert_eq!(file(origin), (object.to_owned(), name.to_owned()));
        }
        assert_eq!(Objects(BTreeMap::new()).object("#/example"), "#/example");
    }

    #[test]
    fn what_does_not_fit_into_one_file_has_several() {
        let example = |length: usize, trial| Example {
            origin: "#/components/schemas/a/example".to_owned(),
            ty: Type::String,
            used_by: UsedBy::Operations,
            json: "1".repeat(length),
            trial,
        };
        let tried = |length| example(length, Trial::Tried);
        let half = LONGEST / 2;
        let sizes = |examples| in_parts(examples).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(sizes(vec![tried(half), tried(10)]), [2]);
        assert_eq!(sizes(vec![tried(half), tried(half), tried(10), tried(half)]), [1, 2, 1]);
        assert_eq!(sizes(vec![tried(half), example(LONGEST * 2, Trial::TooLong), tried(10)]), [3]);
    }
}
