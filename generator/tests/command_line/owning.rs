//! Whose files are whose: edits by hand, and what branches of git leave.

use crate::git::{commit, committed, git, tried};
use crate::run::{PETS, ends};
use crate::scratch::Scratch;

const GENERATE: [&str; 4] = ["generate", "api.yaml", "--out", "c"];
const CHECK: [&str; 4] = ["check", "api.yaml", "--out", "c"];

fn text(folder: &Scratch, path: &str) -> String {
    std::fs::read_to_string(folder.path(path)).unwrap_or_default()
}

#[test]
fn an_edit_by_hand_is_refused_until_it_is_said_to_go() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    let made = text(&folder, "c/src/models/pet.rs");
    folder.write("c/src/models/pet.rs", made.replace("String", "u8"));
    folder.write("c/src/lib.rs", "// mine now\n");
    let before = folder.files();
    assert_eq!(
        ends(&folder, &GENERATE, 2).stderr,
        "\
c/src/lib.rs: error[hand-edited]: it was edited since it was generated
  = help: move the edit into the description or opbind.toml, or take it back: `git checkout c/src/lib.rs`; `opbind generate --overwrite` replaces it

c/src/models/pet.rs: error[hand-edited]: it was edited since it was generated
  = help: move the edit into the description or opbind.toml, or take it back: `git checkout c/src/models/pet.rs`; `opbind generate --overwrite` replaces it

2 errors; nothing was written
"
    );
    assert_eq!(folder.files(), before);
    ends(&folder, &[&GENERATE[..], &["--overwrite"]].concat(), 0);
    assert_eq!(text(&folder, "c/src/models/pet.rs"), made);
    ends(&folder, &CHECK, 0);
}

/// A crate from before there was a lock, or one whose lock was lost: what is marked is ours.
#[test]
fn without_a_lock_the_marker_tells() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    let made = text(&folder, "c/src/models/pet.rs");
    folder.write("c/src/models/pet.rs", made.replace("String", "u8"));
    std::fs::remove_file(folder.path("c/opbind.lock")).expect("it was made");
    ends(&folder, &GENERATE, 0);
    assert_eq!(text(&folder, "c/src/models/pet.rs"), made);
    ends(&folder, &CHECK, 0);
}

/// Pets with owners, who stand at the end, and with names of this type.
fn described(name: &str, owner: &str) -> String {
    let paths = PETS.replace("name: {type: string}", &format!("name: {{type: {name}}}"));
    format!("{paths}    # Far enough from the others that git merges them.\n    #\n    #\n    #\n{owner}")
}

/// Each branch regenerates, git merges what it can, and one `generate` is all that is left to do.
#[test]
fn after_a_merge_generate_is_enough() {
    let owner = "    owner: {type: object, properties: {pet: {$ref: '#/components/schemas/pet'}}}\n";
    let house =
        format!("{owner}    house: {{type: object, properties: {{owner: {{$ref: '#/components/schemas/owner'}}}}}}\n");
    let kinds = "name: {type: string}, kind: {$ref: '#/components/schemas/kind'}";
    let ours = described("string", owner)
        .replace("name: {type: string}", kinds)
        .replace("  schemas:\n", "  schemas:\n    kind: {type: object}\n");
    let folder = Scratch::with(&[("api.yaml", &described("string", owner))]);
    ends(&folder, &GENERATE, 0);
    let folder = in_git(folder);
    for (branch, description) in [("ours", ours), ("theirs", described("string", &house))] {
        git(&folder, &["checkout", "--quiet", "-b", branch, "main"]);
        folder.write("api.yaml", description);
        ends(&folder, &GENERATE, 0);
        commit(&folder);
    }
    let merge = tried(&folder, &["merge", "--quiet", "ours"]);
    assert!(!merge.status.success() && text(&folder, "c/opbind.lock").contains("<<<<<<<"), "the lock is in conflict");
    assert!(!text(&folder, "api.yaml").contains("<<<<<<<"), "the description is not");
    ends(&folder, &GENERATE, 0);
    let lock = text(&folder, "c/opbind.lock");
    assert!(["kind", "house"].iter().all(|it| lock.contains(&format!("file src/models/{it}.rs "))), "{lock}");
    ends(&folder, &CHECK, 0);
}

fn in_git(folder: Scratch) -> Scratch {
    git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&folder);
    folder
}

/// A branch that edits by hand and one that regenerates: the edit is still seen.
#[test]
fn an_edit_by_hand_does_not_get_lost_in_a_merge() {
    let folder = committed(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    commit(&folder);
    git(&folder, &["checkout", "--quiet", "-b", "edited"]);
    let pet = text(&folder, "c/src/models/pet.rs");
    folder.write("c/src/models/pet.rs", format!("{pet}\n\n\n// by hand\n"));
    commit(&folder);
    git(&folder, &["checkout", "--quiet", "-b", "regenerated", "main"]);
    folder.write("api.yaml", PETS.replace("    pet: {type", "    pet: {description: A pet., type"));
    ends(&folder, &GENERATE, 0);
    commit(&folder);
    git(&folder, &["merge", "--quiet", "edited"]);
    assert!(text(&folder, "c/src/models/pet.rs").contains("A pet."), "git has merged it");
    let refused = ends(&folder, &GENERATE, 2).stderr;
    assert!(refused.starts_with("c/src/models/pet.rs: error[hand-edited]: "), "{refused}");
}

/// Git on Windows writes other line ends.
#[test]
fn line_ends_of_git_are_no_drift() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    for (path, text) in folder.files() {
        if !path.ends_with('/') {
            folder.write(&path, text.replace('\n', "\r\n"));
        }
    }
    let before = folder.files();
    ends(&folder, &CHECK, 0);
    ends(&folder, &GENERATE, 0);
    assert_eq!(folder.files(), before);
}

#[test]
fn a_manifest_is_brought_up_to_date_until_it_is_edited() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    let made = text(&folder, "c/Cargo.toml");
    folder.write("opbind.toml", "[package]\nversion = \"7.0.0\"\n");
    ends(&folder, &GENERATE, 0);
    let seventh = text(&folder, "c/Cargo.toml");
    assert!(made != seventh && seventh.contains("version = \"7.0.0\""), "{seventh}");
    let cut =
        |line: &str| !["mock = []", "bytes = ", "url = [", "default = ["].iter().any(|start| line.starts_with(start));
    let kept: Vec<&str> = seventh.lines().filter(|line| cut(line)).collect();
    let edited = kept.join("\n").replace("\"float_roundtrip\"", "\"std\"");
    folder.write("c/Cargo.toml", &edited);
    folder.write("opbind.toml", "[package]\nversion = \"8.0.0\"\n");
    let said = ends(&folder, &GENERATE, 0).stderr;
    assert_eq!(text(&folder, "c/Cargo.toml"), edited);
    assert_eq!(
        said,
        "c/Cargo.toml: warning[manifest-lacks]: it is yours, and lacks what the crate is made with: the feature `mock = []`; the feature `url = [\"dep:url\"]`; `bytes = \"1\"` in `[dependencies]`; the feature \"float_roundtrip\" of `serde_json` (help: add that, or delete the file and generate a new one)\n"
    );
    std::fs::remove_file(folder.path("c/Cargo.toml")).expect("it was made");
    assert_eq!(ends(&folder, &GENERATE, 0).stderr, "");
    assert!(text(&folder, "c/Cargo.toml").contains("version = \"8.0.0\""));
}
