//! What the commands do when all is well.

use crate::run::{PETS, ends};
use crate::scratch::Scratch;
use std::process::Command;

#[test]
fn a_new_folder_becomes_a_complete_crate() {
    let folder = Scratch::with(&[("pet store.v2.yaml", PETS)]);
    let run = ends(&folder, &["generate", "pet store.v2.yaml", "--out", "made/here"], 0);
    assert_eq!(run.stderr, "");
    let first = run.stdout.lines().next();
    assert_eq!(first, Some("made/here: 2 operations, 1 types"), "{}", run.stdout);
    let manifest = std::fs::read_to_string(folder.path("made/here/Cargo.toml")).expect("a crate has a manifest");
    assert!(manifest.contains("name = \"pet-store-v2\""), "{manifest}");
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    std::fs::copy(lock, folder.path("made/here/Cargo.lock")).expect("the repository has a lock file");
    let metadata = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--no-default-features"])
        .current_dir(folder.path("made/here"))
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/command_line"))
        .output()
        .expect("cargo runs the tests, so it can be run");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
}

#[test]
fn the_project_of_the_folder_is_found_without_arguments() {
    let configuration = "[package]\nname = \"my-pets\"\n[output]\nfolder = \"../client\"\n";
    for command in [&[][..], &["generate"]] {
        let folder = Scratch::with(&[("spec/openapi.yaml", PETS), ("spec/opbind.toml", configuration)]);
        let run = ends(&folder, command, 0);
        assert!(run.stdout.starts_with("client: 2 operations"), "{}", run.stdout);
        assert!(folder.path("client/src/models/pet.rs").exists());
        assert_eq!(ends(&folder, &["check"], 0).stdout, "client is what the description says\n");
    }
}

#[test]
fn a_second_run_writes_nothing() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    let arguments = ["generate", "api.yaml", "--out", "c", "--name", "pets"];
    ends(&folder, &arguments, 0);
    let before = folder.files();
    assert_eq!(ends(&folder, &arguments, 0).stdout, "c: 2 operations, 1 types\nup to date, nothing written\n");
    assert_eq!(folder.files(), before);
}

#[test]
fn check_names_what_differs_and_writes_nothing() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &["generate", "api.yaml", "--out", "c"], 0);
    folder.write("api.yaml", PETS.replace("name: {type: string}", "name: {type: string}, age: {type: integer}"));
    std::fs::remove_file(folder.path("c/src/about.rs")).expect("it was made");
    folder.write("c/src/models/gone.rs", "// @generated from nothing by opbind\n");
    let before = folder.files();
    let run = ends(&folder, &["check", "api.yaml", "--out", "c"], 1);
    assert_eq!(
        run.stdout,
        "\
c is not what the description says:
  + src/about.rs  +9 -0
  ~ opbind.lock  +3 -3
  ~ src/models/pet.rs  +1 -0
  - src/models/gone.rs  +0 -1
1 files added, 2 changed, 1 removed; +13 -4 lines
api.yaml: it has changed since the crate was made from it
run `opbind generate` to mend it
"
    );
    assert_eq!(folder.files(), before);
}

#[test]
fn a_change_of_the_description_changes_its_own_file_only() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &["generate", "api.yaml", "--out", "c"], 0);
    folder.write("c/README.md", "mine\n");
    folder.write("c/src/mine.rs", "// by hand\n");
    folder.write("api.yaml", PETS.replace("name: {type: string}", "name: {type: string}, age: {type: integer}"));
    let run = ends(&folder, &["generate", "api.yaml", "--out", "c"], 0);
    assert_eq!(
        run.stdout,
        "\
c: 2 operations, 1 types
  ~ opbind.lock  +3 -3
  ~ src/models/pet.rs  +1 -0
0 files added, 2 changed, 0 removed; +4 -3 lines
"
    );
    let text = |path: &str| std::fs::read_to_string(folder.path(path)).unwrap_or_default();
    assert_eq!([text("c/README.md"), text("c/src/mine.rs")], ["mine\n", "// by hand\n"]);
    folder.write("api.yaml", PETS.replace("  /owners:\n", "  x-owners:\n"));
    ends(&folder, &["generate", "api.yaml", "--out", "c"], 0);
    assert!(!folder.path("c/src/operations/owners").exists());
    assert_eq!(text("c/src/mine.rs"), "// by hand\n");
}

#[test]
fn split_takes_what_is_chosen_and_what_that_needs() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    let run = ends(&folder, &["split", "api.yaml", "--tag", "pets", "--out", "spec"], 0);
    assert!(run.stdout.starts_with("spec: 3 files\n"), "{}", run.stdout);
    let written: Vec<String> =
        folder.files().into_iter().map(|(path, _)| path).filter(|path| !path.ends_with('/')).collect();
    assert_eq!(
        written,
        ["api.yaml", "spec/components/schemas/pet.json", "spec/openapi.json", "spec/paths/pets/get.json"]
    );
    for other in [["--operation", "listPets"], ["--path", "/pets"]] {
        let run = ends(&folder, &["split", "api.yaml", other[0], other[1], "--out", "spec"], 0);
        assert!(
            run.stdout.ends_with("0 files added, 0 changed, 0 removed; +0 -0 lines\n"),
            "{other:?}: {}",
            run.stdout
        );
    }
    ends(&folder, &["generate", "spec", "--out", "from-parts", "--name", "pets"], 0);
    assert!(folder.path("from-parts/src/operations/pets/list_pets.rs").exists());
}

/// By `sha256sum`, whatever line ends git has written.
#[test]
fn the_lock_tells_what_was_read() {
    let configuration = "[package]\nname = \"my-pets\"\n[output]\nfolder = \"../client\"\n";
    let folder = Scratch::with(&[("spec/openapi.yaml", PETS), ("spec/opbind.toml", configuration)]);
    let inputs = || {
        let lock = std::fs::read_to_string(folder.path("client/opbind.lock")).expect("it was made");
        lock.lines().filter(|line| line.starts_with("input ")).map(str::to_owned).collect::<Vec<_>>()
    };
    ends(&folder, &["generate"], 0);
    let expected = ["input opbind.toml 16c1ea9a8463f5fd", "input openapi.yaml f191448975ea80e1"];
    assert_eq!(inputs(), expected);
    folder.write("spec/openapi.yaml", PETS.replace('\n', "\r\n"));
    folder.write("spec/opbind.toml", configuration.replace('\n', "\r\n"));
    ends(&folder, &["generate", "./spec", "--out", "other"], 0);
    ends(&folder, &["generate"], 0);
    assert_eq!(inputs(), expected);
    let texts = ["client", "other"].map(|out| std::fs::read_to_string(folder.path(&format!("{out}/opbind.lock"))).ok());
    assert_eq!(texts[0], texts[1]);
}
