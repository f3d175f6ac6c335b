//! One case: its description, what it becomes, and what it should become.

use opbind::config::{Config, FILE_NAME};
use opbind::load::Sources;
use opbind::{Generated, generate};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const CASES: &str = "tests/golden/cases";

pub(crate) struct Case {
    pub(crate) name: String,
    /// The description itself, or the folder of its operation documents; other files of the case may be referred to from it.
    pub(crate) entry: PathBuf,
}

impl Case {
    /// Every case, sorted by name.
    pub(crate) fn all() -> Vec<Self> {
        let folders = fs::read_dir(CASES).expect("tests run in the folder of their package");
        let names = folders.map(|it| it.expect("the folder can be read").file_name().to_string_lossy().into_owned());
        let mut cases: Vec<Self> = names.map(Self::named).collect();
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        assert!(!cases.is_empty());
        cases
    }

    fn named(name: String) -> Self {
        let folder = Path::new(CASES).join(&name);
        let entry = ["api.yaml", "api.json", "docs"].iter().map(|file| folder.join(file)).find(|path| path.exists());
        Self { entry: entry.expect("a case has an api.yaml or api.json, or operation documents"), name }
    }

    pub(crate) fn generate(&self) -> Generated {
        self.generate_from(&self.entry)
    }

    pub(crate) fn generate_from(&self, entry: &Path) -> Generated {
        let sources = Sources::read(&[entry.to_owned()]).expect(&self.name);
        generate(&sources, &self.config()).expect(&self.name)
    }

    /// What the `opbind.toml` of the case says, where it has one.
    fn config(&self) -> Config {
        let name = format!("golden-{}", self.name);
        match fs::read_to_string(Path::new(CASES).join(&self.name).join(FILE_NAME)) {
            Ok(text) => Config::parse(FILE_NAME, &text, &name).expect(&self.name),
            Err(_) => Config::named(&name),
        }
    }

    /// The files the case is about, and what it was told about the description. The rest of the crate is the same for all.
    fn made(&self) -> BTreeMap<String, String> {
        let generated = self.generate();
        let telling = |path: &str, text: &str| match path {
            "Cargo.toml" | "README.md" | "opbind.lock" | "src/lib.rs" | "src/operations/mod.rs" => false,
            // Of a description that names no server and asks for nothing it is the same.
            "src/about.rs" => !(text.contains("SERVER: &str = \"/\";") && text.contains("= None;")),
            _ => !path.starts_with("src/runtime/") && path != "tests/examples/check.rs",
        };
        let files = generated.files.iter().filter(|(path, it)| telling(path, &it.text));
        let mut made: BTreeMap<String, String> =
            files.map(|(path, file)| (path.trim_start_matches("src/").to_owned(), file.text.clone())).collect();
        let folder = format!("{CASES}/{}/", self.name);
        let said: String = generated.findings.iter().map(|it| it.render_line().replace(&folder, "") + "\n").collect();
        if !said.is_empty() {
            made.insert("findings.txt".to_owned(), said);
        }
        made
    }

    fn expected_folder(&self) -> PathBuf {
        Path::new(CASES).join(&self.name).join("expected")
    }

    /// One line for each file that differs, with the first lines that do.
    pub(crate) fn differences(&self) -> Vec<String> {
        let (made, expected) = (self.made(), read_all(&self.expected_folder()));
        let paths: std::collections::BTreeSet<&String> = made.keys().chain(expected.keys()).collect();
        let difference = |path: &String| {
            let (made, expected) = (made.get(path), expected.get(path));
            let file = self.expected_folder().join(path);
            (made != expected).then(|| format!("{}: {}", file.display(), first_difference(made, expected)))
        };
        paths.into_iter().filter_map(difference).collect()
    }

    /// Writes what is generated as what is expected.
    pub(crate) fn bless(&self) {
        let folder = self.expected_folder();
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the expected files can be replaced");
        }
        for (path, text) in self.made() {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder)).expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
    }
}

fn first_difference(made: Option<&String>, expected: Option<&String>) -> String {
    let (Some(made), Some(expected)) = (made, expected) else {
        return if made.is_some() { "new".to_owned() } else { "no longer made".to_owned() };
    };
    let same = made.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(the end)").trim().to_owned();
    format!("line {}: expected `{}`, made `{}`", same + 1, line(expected), line(made))
}

/// Every file below a folder by its path, with `/`.
fn read_all(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut pending = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = pending.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.map(|entry| entry.expect("the folder can be read")) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                pending.push((entry.path(), name + "/"));
            } else {
                files.insert(name, fs::read_to_string(entry.path()).expect("expected files are texts"));
            }
        }
    }
    files
}
