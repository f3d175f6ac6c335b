//! Whatever comes beside what is there: no name changes.

use super::{Files, Lock, lock_of, text};
use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase};
use opbind::config::Config;
use opbind::generate_after;
use opbind::load::{Sources, load};
use opbind::source::SourceFile;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The same word, written in every other way that wants the same name.
fn contenders(text: &str) -> Vec<String> {
    let ways = [text.to_snake_case(), text.to_lower_camel_case(), text.to_kebab_case(), text.to_shouty_snake_case()];
    ways.into_iter()
        .chain([format!("${text}"), text.replace('_', "")])
        .filter(|it| it != text && !it.is_empty())
        .collect()
}

fn add_members(members: &mut Map<String, Value>, value: &Value) {
    for text in members.keys().flat_map(|key| contenders(key)).collect::<Vec<_>>() {
        members.entry(text).or_insert_with(|| value.clone());
    }
}

/// Adds to all properties, all listed texts and all components their contenders.
fn contest(value: &mut Value, key: &str) {
    match value {
        Value::Object(members) => {
            members.iter_mut().for_each(|(key, value)| contest(value, key));
            match key {
                "properties" => add_members(members, &json!({ "type": "string" })),
                "schemas" => add_members(members, &json!({ "type": "object", "properties": { "a": {} } })),
                _ => {}
            }
        }
        Value::Array(items) if key == "enum" && items.iter().all(Value::is_string) => {
            let texts: Vec<String> = items.iter().filter_map(Value::as_str).flat_map(contenders).collect();
            let new: BTreeSet<String> = texts.into_iter().filter(|it| !items.contains(&json!(it))).collect();
            items.extend(new.into_iter().map(Value::String));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| contest(item, "")),
        _ => {}
    }
}

fn generated(description: &Value, lock: &Lock) -> Option<Files> {
    let sources = Sources::from_memory(vec![SourceFile::new("api.json", description.to_string())]);
    generate_after(&sources, &Config::named("api"), lock).ok().map(|made| made.files)
}

/// What each text of a file is called in it: members and values.
fn called(files: &Files) -> BTreeMap<(&str, &str), BTreeSet<&str>> {
    let mut called: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for (path, _) in files.iter().filter(|(path, _)| path.starts_with("src/models/") && !path.ends_with("mod.rs")) {
        for line in text(files, path).lines().map(str::trim) {
            let Some((left, right)) = line.split_once(" = ") else { continue };
            let name = left.trim_start_matches("pub ").split(':').next().unwrap_or_default();
            if let Some(key) = right.split('"').nth(1).filter(|_| !name.contains(' ')) {
                called.entry((path, key)).or_default().insert(name);
            }
        }
    }
    called
}

#[test]
fn no_newcomer_takes_a_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cases");
    let (mut seen, mut lost) = (0, Vec::new());
    for case in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(sources) = Sources::read(&[case.join("api.yaml")]) else { continue };
        let Ok(document) = load(&sources) else { continue };
        let mut description = document.root().to_json();
        let Some(old) = generated(&description, &Lock::default()) else { continue };
        contest(&mut description, "");
        let Some(new) = generated(&description, &lock_of(&old)) else { continue };
        let now = called(&new);
        for ((path, key), names) in called(&old) {
            let kept = now.get(&(path, key)).is_some_and(|now| names.iter().all(|name| now.contains(name)));
            seen += usize::from(kept);
            if !kept {
                lost.push(format!("{}: {path}: {key:?} was {names:?}, is {:?}", case.display(), now.get(&(path, key))));
            }
        }
    }
    // Without the lock, dozens are lost.
    assert!(seen > 300, "{seen}");
    assert_eq!(lost, Vec::<String>::new(), "{seen}");
}
