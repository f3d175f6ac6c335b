//! A throwaway copy of this repository, in which `cargo` is run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One copy serves all tests, one after the other: what it depends on is compiled once, and again only where it changes.
static COPY: Mutex<()> = Mutex::new(());

/// The copy, in the state of the repository. No other test uses it meanwhile.
pub(crate) struct Checkout {
    root: PathBuf,
    _alone: MutexGuard<'static, ()>,
}

/// The same with the variable `CI` set.
pub(crate) struct InCi<'c>(&'c Checkout);

impl Checkout {
    /// The copy as the repository is, except that `generated/` is what `spec/` says.
    pub(crate) fn fresh() -> Self {
        let alone = COPY.lock().unwrap_or_else(PoisonError::into_inner);
        let checkout = Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join("checkout"), _alone: alone };
        let tracked = tracked();
        for path in files(&checkout.root).into_keys().filter(|path| !tracked.contains(path)) {
            checkout.remove(&path);
        }
        for path in tracked {
            let bytes = fs::read(&path).expect("git names files that are there");
            // Files that are as they should be keep their times, so that cargo need not compile them again.
            if fs::read(checkout.root.join(&path)).ok().as_ref() != Some(&bytes) {
                checkout.write(&path, bytes);
            }
        }
        checkout.succeeds(&["build"]);
        checkout
    }

    pub(crate) fn in_ci(&self) -> InCi<'_> {
        InCi(self)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).expect(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&self.root)).expect("the copy is writable");
        fs::write(path, text).expect("the copy is writable");
    }

    /// Removes a file or a folder.
    pub(crate) fn remove(&self, path: &str) {
        let found = self.root.join(path);
        let removed = if found.is_dir() { fs::remove_dir_all(&found) } else { fs::remove_file(&found) };
        removed.expect(path);
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// Every file of `generated/` by its path.
    pub(crate) fn generated(&self) -> BTreeMap<String, String> {
        let files = files(&self.root.join("generated"));
        files.into_keys().map(|path| format!("generated/{path}")).map(|path| (path.clone(), self.read(&path))).collect()
    }

    #[track_caller]
    pub(crate) fn succeeds(&self, arguments: &[&str]) -> String {
        succeeded(arguments, &self.cargo(arguments).output().expect("cargo runs the tests, so it can be run"))
    }

    #[track_caller]
    pub(crate) fn fails(&self, arguments: &[&str], said: &[&str]) {
        failed(arguments, &self.cargo(arguments).output().expect("cargo runs the tests, so it can be run"), said);
    }

    /// Where `cargo` puts what it makes.
    pub(crate) fn target(&self) -> PathBuf {
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("checkout-target")
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        let (name, rest) = arguments.split_first().expect("a command has a name");
        command.args([name, "--offline"]).args(rest);
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.target())
            .env_remove("CI")
            .env("CARGO_TERM_COLOR", "never");
        // What is compiled here runs for moments, so compiling fast is all that counts.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_OPT_LEVEL", "0");
        command
    }
}

impl InCi<'_> {
    #[track_caller]
    pub(crate) fn succeeds(&self, arguments: &[&str]) {
        succeeded(arguments, &self.output(arguments));
    }

    #[track_caller]
    pub(crate) fn fails(&self, arguments: &[&str], said: &[&str]) {
        failed(arguments, &self.output(arguments), said);
    }

    fn output(&self, arguments: &[&str]) -> Output {
        self.0.cargo(arguments).env("CI", "1").output().expect("cargo runs the tests, so it can be run")
    }
}

#[track_caller]
fn succeeded(arguments: &[&str], run: &Output) -> String {
    assert!(run.status.success(), "cargo {arguments:?}\n{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).into_owned()
}

#[track_caller]
fn failed(arguments: &[&str], run: &Output, said: &[&str]) {
    let all = [&run.stdout[..], &run.stderr].map(String::from_utf8_lossy).concat();
    assert!(!run.status.success(), "cargo {arguments:?} succeeded\n{all}");
    for text in said {
        assert!(all.contains(text), "cargo {arguments:?} does not say `{text}`\n{all}");
    }
}

/// The files of the repository: those git knows, and new ones it does not ignore.
fn tracked() -> Vec<String> {
    let list = Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output();
    let list = list.expect("these tests need git");
    let text = String::from_utf8(list.stdout).expect("the paths of this repository are UTF-8");
    let paths: Vec<String> =
        text.split_terminator('\0').filter(|path| Path::new(path).is_file()).map(str::to_owned).collect();
    assert!(!paths.is_empty(), "these tests need the git repository: {}", String::from_utf8_lossy(&list.stderr));
    paths
}

/// Every file below a folder, by its path with `/`.
fn files(root: &Path) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    let mut pending = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = pending.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries.map(|entry| entry.expect("the folder can be read")) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => pending.push((entry.path(), name + "/")),
                false => _ = files.insert(name, entry.path()),
            }
        }
    }
    files
}
