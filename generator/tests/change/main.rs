//! Two descriptions, and what the second changes for users of the crate of the first.
//!
//! `cases/<case>/old.yaml` and `new.yaml` are compared, and `cases/<case>/report.txt` is what is said. To accept what is said
//! now, run `OPBIND_BLESS=1 cargo test -p opbind --test change`, and read the diff.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use opbind::change::{self, Effect, RULES, Report, Verdict};
use opbind::config::Config;
use opbind::load::Sources;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/change/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn report(case: &Path) -> Report {
    between(&case.join("old.yaml"), &case.join("new.yaml"))
}

fn between(old: &Path, new: &Path) -> Report {
    let read = |path: &Path| Sources::read(&[path.to_owned()]).unwrap();
    let config = Config::named("api");
    change::between((&read(old), &config), (&read(new), &config)).unwrap()
}

/// The report on two descriptions that are made up.
fn made(old: &str, new: &str) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = [("old.yaml", old), ("new.yaml", new)].map(|(name, text)| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    });
    between(&old, &new)
}

/// The places are below a folder that is another one on each machine.
fn text(case: &Path) -> String {
    let folder = format!("{}/", case.display());
    change::text(&report(case), true).replace(&folder, "")
}

#[test]
fn every_case_is_reported_as_expected() {
    let mut differing = Vec::new();
    for case in cases() {
        let (expected, found) = (fs::read_to_string(case.join("report.txt")).unwrap_or_default(), text(&case));
        if expected != found {
            if std::env::var_os("OPBIND_BLESS").is_some() {
                fs::write(case.join("report.txt"), &found).unwrap();
            }
            differing.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(differing.is_empty(), "OPBIND_BLESS=1 accepts these:\n{}", differing.join("\n"));
}

#[test]
fn every_rule_has_a_case() {
    let said: BTreeSet<&str> =
        cases().iter().flat_map(|case| report(case).changes).map(|change| change.rule.id).collect();
    // A member keeps its name whatever comes beside it: only another version of the generator could call it otherwise.
    let missing = RULES.iter().map(|rule| rule.id).filter(|id| !said.contains(id) && *id != "field-renamed");
    let missing: Vec<&str> = missing.collect();
    assert_eq!(missing, Vec::<&str>::new());
}

/// Lines are found in JSON by another reader than in YAML.
#[test]
fn every_change_has_its_place_in_yaml_and_in_json() {
    let json = |path: PathBuf| -> String {
        let value: serde_yaml::Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        serde_json::to_string_pretty(&value).unwrap()
    };
    for case in cases() {
        let in_yaml = report(&case);
        let in_json = made(&json(case.join("old.yaml")), &json(case.join("new.yaml")));
        assert_eq!(in_yaml.changes.len(), in_json.changes.len());
        for (yaml, json) in in_yaml.changes.iter().zip(&in_json.changes) {
            let pointers = [yaml, json].map(|it| it.place.as_ref().map(|place| (place.old, &place.pointer)));
            assert!(pointers[0].is_some(), "{} has no place", yaml.item);
            assert_eq!(pointers[0], pointers[1], "{}", yaml.item);
            // Only the whole document begins where the text does.
            let lines = [yaml, json].map(|it| it.place.as_ref().map_or(0, |place| place.line));
            assert!(lines.iter().all(|line| *line > 1), "{}: {lines:?}", yaml.item);
        }
    }
}

#[test]
fn ids_of_rules_are_unique() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
}

#[test]
fn a_description_does_not_differ_from_itself() {
    for case in cases() {
        let report = between(&case.join("new.yaml"), &case.join("new.yaml"));
        assert_eq!((report.verdict, report.changes.len()), (Verdict::None, 0), "{}", case.display());
    }
}

/// A property of the words, not of the code: what goes one way is told by the other rule when it goes back.
#[test]
fn what_came_goes_when_the_descriptions_are_exchanged() {
    let opposite =
        [("type-added", "type-removed"), ("value-added", "value-removed"), ("webhook-added", "webhook-removed")];
    for case in cases() {
        let back = between(&case.join("new.yaml"), &case.join("old.yaml"));
        for (came, went) in opposite {
            let items = |report: &Report, id: &str| -> BTreeSet<String> {
                report.changes.iter().filter(|it| it.rule.id == id).map(|it| it.item.clone()).collect()
            };
            assert_eq!(items(&report(&case), came), items(&back, went), "{}", case.display());
        }
    }
}

/// So many components that are all of one type.
fn schemas(count: usize, ty: &str) -> String {
    let schema = |n: usize| format!("    S{n}:\n      type: object\n      properties: {{ a: {{ type: {ty} }} }}\n");
    let all: String = (0..count).map(schema).collect();
    format!("openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{all}")
}

#[test]
fn a_pull_request_takes_the_markdown_of_any_report() {
    let report = made(&schemas(1000, "string"), &schemas(4000, "integer"));
    let markdown = change::markdown(&report);
    assert!(markdown.chars().count() <= 65_536, "{}", markdown.chars().count());
    let breaking: Vec<_> = report.of(Effect::Breaking).collect();
    assert_eq!(breaking.len(), 1000);
    let is_named = |item: &str| {
        item.rsplit_once("::").is_some_and(|(owner, name)| {
            markdown.contains(&format!("`{item}`")) || markdown.contains(&format!("* `{owner}`: `{name}`\n"))
        })
    };
    assert!(breaking.iter().all(|change| is_named(&change.item)), "{markdown}");
    assert!(markdown.contains("3000 additive") && markdown.contains("… and "), "{markdown}");
}

#[test]
fn where_even_the_names_are_too_long_the_last_are_counted() {
    let report = made(&schemas(6000, "string"), &schemas(6000, "integer"));
    let markdown = change::markdown(&report);
    assert!(markdown.chars().count() <= 65_536, "{}", markdown.chars().count());
    let shown = markdown.matches("* `models::S").count();
    assert!(shown > 1000 && markdown.contains(&format!("… and {} more", 6000 - shown)), "{markdown}");
}

#[test]
fn texts_of_the_description_stay_inside_their_code_spans() {
    let description = |value: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    \
             E: {{ type: string, enum: [a, {value:?}] }}\n"
        )
    };
    let report = made(&description("b"), &description("`</details>\n::warning::x"));
    let markdown = change::markdown(&report);
    assert!(markdown.contains("`` `</details> ::warning::x `` added"), "{markdown}");
    assert_eq!(change::annotations(&report, &str::to_owned).lines().filter(|line| !line.starts_with("::")).count(), 0);
    assert_eq!(change::annotations(&report, &str::to_owned).lines().count(), 2);
}
