//! `generated/` is what `spec/` says, to the byte, whoever generates it and how.

use opbind::generate;
use opbind::load::Sources;
use opbind::output::Files;
use opbind::project::Project;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn project() -> Project {
    Project::open(Path::new("spec")).expect("spec/opbind.toml can be read")
}

fn files(project: &Project) -> Files {
    let sources = Sources::read(&project.inputs).expect("spec/ can be read");
    generate(&sources, &project.config).expect("spec/ is without fault").files
}

/// The build script keeps `generated/` fresh where code is compiled; this holds also for what was edited by hand since.
#[test]
fn generated_is_what_spec_says() {
    let project = project();
    let drift = project.drift().expect("spec/ is without fault").drift;
    let paths: Vec<&str> = drift.iter().map(|change| change.path.as_str()).collect();
    assert!(paths.is_empty(), "run `{}`: {paths:#?}", project.config.package.command);
}

/// The test above can fail: one letter in one generated file is enough.
#[test]
fn a_hand_edit_is_noticed() {
    let folder = tempfile::tempdir().expect("there is room for a copy");
    let project = Project { out: folder.path().join("generated"), ..project() };
    project.apply().expect("a copy can be made");
    assert!(project.drift().expect("it was just made").drift.is_empty());
    let edited = project.out.join("src/models/package.rs");
    let text = fs::read_to_string(&edited).expect("there is such a model");
    fs::write(&edited, text.replacen("Unique", "unique", 1)).expect("the copy can be changed");
    let drift = project.drift().expect("spec/ is without fault").drift;
    let paths: Vec<&str> = drift.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["src/models/package.rs"]);
}

/// The root package compiles the sources of `generated/` for the tests, so it must depend on the same.
#[test]
fn the_root_package_depends_on_what_generated_depends_on() {
    let [root, generated] = ["Cargo.toml", "generated/Cargo.toml"].map(manifest);
    for table in ["dependencies", "features", "target"] {
        assert!(!generated[table].as_object().expect("a table").is_empty(), "{table}");
        assert_eq!(root[table], generated[table], "{table}");
    }
}

fn manifest(path: &str) -> serde_json::Value {
    let text = fs::read_to_string(path).expect("tests run in the folder of their package");
    toml::from_str(&text).expect("cargo has read it too")
}

#[test]
fn twice_gives_the_same_bytes() {
    let project = project();
    assert_eq!(files(&project), files(&project));
}

/// Two halves of the description, given as two files in either order, and the whole under its path spelled otherwise.
#[test]
fn neither_order_nor_spelling_of_the_inputs_matters() {
    let folder = tempfile::tempdir().expect("there is room for two files");
    let halves = ["a.json", "b.json"].map(|name| folder.path().join(name));
    for (path, owner) in halves.iter().zip(["/users/", "/org"]) {
        fs::write(path, half(owner)).expect("the file can be written");
    }
    let config = project().config;
    let made = |inputs: Vec<PathBuf>| {
        files(&Project { inputs: (&inputs).into(), config: config.clone(), out: PathBuf::new() })
    };
    let [a, b] = halves;
    assert_eq!(made(vec![a.clone(), b.clone()]), made(vec![b, a]));
    let absolute = fs::canonicalize("spec").expect("there is spec/");
    assert_eq!(made(vec![absolute]), made(vec![PathBuf::from("./generated/../spec/")]));
}

/// The whole description with only those paths that start so.
fn half(start: &str) -> String {
    let sources = Sources::read(&project().inputs).expect("spec/ can be read");
    let document = opbind::load::load(&sources).expect("spec/ is without fault");
    let mut json = document.root().to_json();
    let paths = json["paths"].as_object_mut().expect("a description has paths");
    paths.retain(|path, _| path.starts_with(start));
    assert!(!paths.is_empty(), "{start}");
    json.to_string()
}

/// The generator uses as many threads as there are processors for it: all of them in the first test, one here.
#[test]
fn one_thread_gives_the_same_bytes() {
    let on_one = |program: &Path, arguments: &[&str]| {
        Command::new("taskset")
            .args(["-c", "0"])
            .arg(program)
            .args(arguments)
            .output()
            .ok()
            .map(|run| run.status.success())
    };
    if on_one(Path::new("true"), &[]) != Some(true) {
        return println!("skipped: taskset is not there, or may not choose processor 0");
    }
    let this = std::env::current_exe().expect("this program has a path");
    assert_eq!(on_one(&this, &["--exact", "generated_is_what_spec_says"]), Some(true));
}
