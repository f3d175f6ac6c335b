//! What is true of every crate.

use crate::description::Description;
use opbind::config::Config;
use opbind::diagnostics::Finding;
use opbind::load::Sources;
use opbind::{Generated, generate};
use std::collections::BTreeSet;

/// What a code host still shows.
const LARGEST_FILE: usize = 500_000;

pub(crate) fn from_text(text: &str) -> Result<Generated, Vec<Finding>> {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hostile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    let path = folder.join(if text.starts_with('{') { "api.json" } else { "api.yaml" });
    std::fs::write(&path, text).expect("the target folder is writable");
    let sources = Sources::read(&[path]).map_err(|problems| problems.located(&()))?;
    generate(&sources, &Config::named("hostile"))
}

/// The crate, or `None` where the description is refused with places and reasons. A bug is no reason.
pub(crate) fn generates(description: &Description) -> Option<Generated> {
    match from_text(&description.text()) {
        Ok(generated) => Some(generated),
        Err(findings) => {
            let lines: Vec<String> = findings.iter().map(Finding::render_line).collect();
            let bug = lines.iter().find(|line| line.contains("[internal]"));
            assert!(bug.is_none() && !lines.is_empty(), "seed {}: {lines:#?}", description.seed);
            None
        }
    }
}

fn files(generated: &Generated) -> impl Iterator<Item = (&str, &str)> {
    generated.files.iter().map(|(path, file)| (path, file.text.as_str())).filter(|(path, _)| path.ends_with(".rs"))
}

pub(crate) fn parses(generated: &Generated, seed: u64) {
    for (path, text) in files(generated).filter(|(path, _)| !path.starts_with("src/runtime/")) {
        let parsed = syn::parse_file(text);
        assert!(parsed.is_ok(), "seed {seed}: {path} is not Rust: {:?}\n{text}", parsed.err());
    }
}

pub(crate) fn files_are_bounded(generated: &Generated, seed: u64) {
    for (path, file) in generated.files.iter() {
        assert!(file.text.len() <= LARGEST_FILE, "seed {seed}: {path} has {} bytes", file.text.len());
        let longest = path.split('/').map(str::len).max().unwrap_or_default();
        assert!(path.is_ascii() && longest <= 140 && path.len() <= 240, "seed {seed}: {path}");
    }
}

/// Modules, types, members and variants: each is declared on a line of its own.
pub(crate) fn names_are_unique(generated: &Generated, seed: u64) {
    for (path, text) in files(generated).filter(|(path, _)| !path.starts_with("src/runtime/")) {
        let mut file = BTreeSet::new();
        let mut block = BTreeSet::new();
        for line in text.lines() {
            let declaration = line.trim_start();
            let kinds = ["pub mod ", "pub struct ", "pub enum ", "pub type "];
            if let Some((kind, name)) = kinds.iter().find_map(|kind| Some((*kind, after(declaration, kind)?))) {
                // Modules are files, and some disks know no case; the other three share one namespace.
                let name = if kind == "pub mod " { format!("mod {}", name.to_lowercase()) } else { name.to_owned() };
                assert!(file.insert(name.clone()), "seed {seed}: {path}: two {name}");
                block.clear();
            } else if line.starts_with("        ") && !declaration.starts_with(['/', '#']) {
                let name = after(declaration, "pub ").or_else(|| after(declaration, ""));
                if let Some(name) = name.filter(|_| path.starts_with("src/models/")) {
                    assert!(block.insert(name.to_owned()), "seed {seed}: {path}: two members {name}");
                }
            }
        }
    }
}

/// The identifier after `start`.
fn after<'l>(line: &'l str, start: &str) -> Option<&'l str> {
    let rest = line.strip_prefix(start)?;
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '#').unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| !name.is_empty())
}

/// A text without the lines by which a lock tells one input from another.
fn without_inputs(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("input ")).collect::<Vec<_>>().join("\n")
}

/// The same bytes again, whatever the order of paths and components, and whatever the syntax.
pub(crate) fn is_stable(description: &Description, generated: &Generated) {
    for text in [description.text(), description.turned(), description.yaml()] {
        let again = from_text(&text).expect("it was accepted before");
        for ((path, file), (other_path, other)) in generated.files.iter().zip(again.files.iter()) {
            let (text, other) = (without_inputs(&file.text), without_inputs(&other.text));
            assert_eq!((path, text), (other_path, other), "seed {}", description.seed);
        }
        assert_eq!(generated.files.len(), again.files.len(), "seed {}", description.seed);
    }
}
