//! Makes the crate of `constructs.yaml`, and lists the models that the target `decode` tries.

use opbind::config::Config;
use opbind::load::Sources;
use opbind::output::{Ownership, apply};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=constructs.yaml");
    println!("cargo::rerun-if-changed=../generated/src/models");
    let made = Path::new("made");
    let sources = Sources::read(&[PathBuf::from("constructs.yaml")]).expect("constructs.yaml can be read");
    let generated = opbind::generate(&sources, &Config::named("constructs")).expect("constructs.yaml is valid");
    apply(&generated.files, made, Ownership::Crate).expect("the folder can be written");
    let crates =
        [("constructs", made.join("src/models")), ("github_packages", PathBuf::from("../generated/src/models"))];
    let mut models = String::new();
    let mut words = BTreeSet::new();
    for (name, folder) in crates {
        let index = fs::read_to_string(folder.join("mod.rs")).expect("a crate has models");
        let types = index.lines().filter_map(|line| line.split_once("pub use ")?.1.strip_suffix(';'));
        models.extend(types.map(|path| format!("check!({name}, {path}),\n")));
        words.extend(literals(&folder));
    }
    write("models.rs", format!("&[\n{models}]"));
    write("words.rs", format!("&{:?}", Vec::from_iter(words)));
}

/// The string literals of the models: the names of members, and the values of enumerations.
fn literals(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).expect("a crate has models").map(|file| file.expect("a file").path());
    let texts: Vec<String> = files.map(|path| fs::read_to_string(path).expect("a model is text")).collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let literal = |line: &str| Some(line.split_once('"')?.1.split_once('"')?.0.to_owned());
    lines.filter(|line| !line.trim_start().starts_with("//")).filter_map(literal).collect()
}

fn write(name: &str, text: String) {
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join(name), text).expect("the folder can be written");
}
