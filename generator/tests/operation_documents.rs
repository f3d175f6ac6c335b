//! The operation documents that the project grew out of: what they say, what they lack, and what they become.
//!
//! They are not ours to carry: `OPBIND_SHARED` names the folder with `seeds/` and `github/operation-documents.jsonl`. Without it only
//! documents made of `spec/` are tried here; others of our own are in the golden cases.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use opbind::config::Config;
use opbind::diagnostics::{Finding, Severity};
use opbind::load::{Inputs, Sources};
use opbind::output::{Ownership, apply};
use opbind::select::{Choice, Choices, Selection};
use opbind::{Generated, generate};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[allow(dead_code, reason = "other tests need more of it")]
#[path = "load/scratch.rs"]
mod scratch;
use scratch::Scratch;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

/// Facts of the seed: its operation, and what it refers to and does not bring along, with the lines that do.
const SEED: &str = "seeds/operation-get-package-for-authenticated-user.md";
const OPERATION: &str = "packages/get-package-for-authenticated-user";
const ROUTE: &str = "GET /user/packages/{package_type}/{package_name}";
const MISSING: [(&str, usize); 2] =
    [("#/components/schemas/nullable-simple-user", 145), ("#/components/schemas/nullable-minimal-repository", 148)];

/// What says something of the API as a whole, which no document does: its title, its servers, its tags.
const WHOLE: [&str; 6] =
    ["README.md", "opbind.lock", "src/about.rs", "src/lib.rs", "src/operations/packages/mod.rs", "src/servers.rs"];

/// Facts of the 99 documents.
const DOCUMENTS: &str = "github/operation-documents.jsonl";
/// How many components they refer to that none of them brings along, and in how many places.
const MISSING_OF_ALL: (usize, usize) = (70, 123);

/// The file in the folder of shared data; `None` where there is none.
fn shared(file: &str) -> Option<PathBuf> {
    let folder = std::env::var("OPBIND_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let path = Path::new(&folder).join(file);
    if !path.exists() {
        println!("nothing tried: there is no {}", path.display());
    }
    path.exists().then_some(path)
}

fn spec_config() -> Config {
    let text = fs::read_to_string(Path::new(SPEC).join("opbind.toml")).unwrap();
    Config::parse("opbind.toml", &text, "github-packages").unwrap()
}

fn made(inputs: &Inputs, config: &Config) -> Generated {
    let sources = Sources::read(inputs).unwrap_or_else(|it| panic!("{it:?}"));
    generate(&sources, config).unwrap_or_else(|it| panic!("{it:#?}"))
}

fn seed(store: Option<&str>, config: &Config) -> Option<Generated> {
    let path = shared(SEED)?;
    let inputs = Inputs { paths: vec![path], store: store.map(PathBuf::from), route: Some(ROUTE.parse().unwrap()) };
    Some(made(&inputs, config))
}

/// The files that one has and the other has not, or not so.
fn differing<'a>(this: &'a Generated, other: &'a Generated) -> Vec<&'a str> {
    let paths: BTreeSet<&str> = this.files.iter().chain(other.files.iter()).map(|(path, _)| path).collect();
    paths.into_iter().filter(|path| this.files.get(path) != other.files.get(path)).collect()
}

/// The references that lead nowhere, each with the lines that have it.
fn missing(findings: &[Finding]) -> BTreeMap<&str, Vec<usize>> {
    let mut missing: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.rule == "dangling-ref") {
        assert_eq!(finding.severity, Severity::Warning);
        let name = finding.message.split('"').nth(1).unwrap();
        missing.entry(name).or_default().push(finding.line.unwrap());
    }
    missing
}

#[test]
fn the_seed_alone_works_and_names_what_it_lacks() {
    let Some(made) = seed(None, &Config::named("seed")) else { return };
    assert_eq!(missing(&made.findings), MISSING.map(|(name, line)| (name, vec![line])).into());
    assert_eq!(made.size.operations, 1);
    let package = made.files.get("src/models/package.rs").unwrap();
    assert!(package.contains("owner: Option<serde_json::Value>"), "{package}");
    let others: Vec<_> =
        made.findings.iter().filter(|it| it.severity == Severity::Warning && it.rule != "dangling-ref").collect();
    assert!(others.is_empty(), "{others:#?}");
}

/// `spec/` is of another day than the seed: it describes the operation in other words. Nothing else differs.
#[test]
fn with_spec_as_its_store_the_seed_becomes_what_spec_becomes() {
    let config = spec_config();
    let Some(of_seed) = seed(Some(SPEC), &config) else { return };
    let operations = vec![Choice::from(&OPERATION.to_owned())];
    let selection = Selection { only: Choices { operations, ..Choices::default() }, ..Selection::default() };
    let of_spec = made(&Inputs::from(&[PathBuf::from(SPEC)]), &Config { selection, ..config });
    let operation = "src/operations/packages/get_package_for_authenticated_user.rs";
    assert_eq!(differing(&of_seed, &of_spec), ["opbind.lock", operation]);
    let code = |made: &Generated| {
        let text = made.files.get(operation).unwrap();
        text.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(code(&of_seed), code(&of_spec));
    let told: Vec<_> = of_seed.findings.iter().filter(|it| it.rule == "store-differs").map(|it| &it.message).collect();
    assert_eq!(told.len(), 1, "{told:#?}");
}

/// A document of each operation of `spec/`, with the components that it refers to, one level deep.
fn made_of_spec(folder: &Scratch) {
    let spec = files_below(Path::new(SPEC));
    for (path, text) in spec.iter().filter(|(path, _)| path.starts_with("paths/")) {
        let mut document = format!("# An operation\n\n## Operation Object\n\n```json\n{text}```\n\n## References\n");
        let references: BTreeSet<&str> =
            text.split("\"#/components/").skip(1).map(|it| it.split('"').next().unwrap()).collect();
        for name in references {
            let component = &spec[&format!("components/{name}.json")];
            document += &format!("\n### `#/components/{name}`\n\n```json\n{component}```\n");
        }
        let route = path.trim_start_matches("paths/").trim_end_matches(".json");
        folder.write(&format!("docs/{route}.md"), document);
    }
}

fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path()).into_iter().map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            files.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    files
}

#[test]
fn documents_made_of_spec_become_what_spec_becomes() {
    let folder = Scratch::new();
    made_of_spec(&folder);
    let config = spec_config();
    let spec = PathBuf::from(SPEC);
    let inputs = Inputs { paths: vec![folder.path("docs")], store: Some(spec.clone()), route: None };
    let (of_documents, of_spec) = (made(&inputs, &config), made(&Inputs::from(&[spec]), &config));
    // The lock names what was read.
    assert_eq!(differing(&of_documents, &of_spec), ["opbind.lock"]);
    assert!(of_documents.findings.iter().all(|it| it.rule != "store-differs" && it.rule != "dangling-ref"));
    // The folder of components is enough, but for what describes the API as a whole.
    let alone = made(&Inputs { store: Some(Path::new(SPEC).join("components")), ..inputs }, &config);
    assert_eq!(differing(&alone, &of_spec), WHOLE);
}

#[derive(serde::Deserialize)]
struct Document {
    file: String,
    text: String,
}

/// A folder with all of them, as they lie where they come from.
fn all() -> Option<(Scratch, usize)> {
    let lines = fs::read_to_string(shared(DOCUMENTS)?).unwrap();
    let documents: Vec<Document> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let folder = Scratch::new();
    documents.iter().for_each(|document| folder.write(&format!("docs/{}", document.file), &document.text));
    Some((folder, documents.len()))
}

#[test]
fn all_documents_together_are_one_crate_that_compiles() {
    let Some((folder, count)) = all() else { return };
    let mut config = Config::named("documented");
    config.package.version = "0.1.0".to_owned();
    let made = made(&Inputs::from(&[folder.path("docs")]), &config);
    assert_eq!(made.size.operations, count);
    let missing = missing(&made.findings);
    assert_eq!((missing.len(), missing.values().map(Vec::len).sum::<usize>()), MISSING_OF_ALL, "{missing:#?}");
    let krate = folder.path("crate");
    apply(&made.files, &krate, Ownership::Crate).unwrap();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"), krate.join("Cargo.lock")).unwrap();
    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--no-default-features"])
        .current_dir(&krate)
        .env("RUSTFLAGS", "-Dwarnings")
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/operation_documents"))
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
