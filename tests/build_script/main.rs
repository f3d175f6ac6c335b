//! Each promise of `build.rs`, kept in a throwaway checkout with a real `cargo`.

mod checkout;
mod packaging;

use checkout::Checkout;

const PACKAGE: &str = "spec/components/schemas/package.json";
const GENERATED_PACKAGE: &str = "generated/src/models/package.rs";
const LISTING: &str = "spec/paths/users/{username}/packages/get.json";
const GENERATED_LISTING: &str = "generated/src/operations/packages/list_packages_for_user.rs";
const USER: &str = "src/bin/user.rs";

/// A program of the root package, which `cargo build` compiles together with the generated code.
fn user_of(path: &str) -> String {
    format!(
        "use fresh as _;\n#[allow(unused_imports, clippy::single_component_path_imports)]\nuse {path};\nfn main() {{}}\n"
    )
}

fn user_of_field(field: &str) -> String {
    format!(
        "fn main() {{ let read = |package: &fresh::models::Package| drop(package.{field}.clone()); let _ = read; }}\n"
    )
}

/// Adds a property to a schema file.
fn with_property(schema: &str, name: &str, value: &str) -> String {
    let mut schema: serde_json::Value = serde_json::from_str(schema).expect("spec/ holds JSON");
    schema["properties"][name] = serde_json::from_str(value).expect("the property is JSON");
    schema.to_string()
}

#[test]
fn one_build_compiles_what_the_description_says_now() {
    let checkout = Checkout::fresh();
    let package = checkout.read(PACKAGE);
    checkout.write(USER, user_of_field("new_field"));
    checkout.fails(&["build"], &["no field `new_field`"]);
    checkout.write(PACKAGE, with_property(&package, "new_field", r#"{"type": "string"}"#));
    checkout.succeeds(&["build"]);
    checkout.write(PACKAGE, &package);
    checkout.fails(&["build"], &["no field `new_field`"]);
}

#[test]
fn one_build_sees_files_that_come_and_go() {
    let checkout = Checkout::fresh();
    let package = checkout.read(PACKAGE);
    checkout.write(USER, user_of("fresh::models::NewThing"));
    checkout.fails(&["build"], &["NewThing"]);
    checkout.write(
        "spec/components/schemas/new-thing.json",
        r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#,
    );
    let reference = r##"{"$ref": "#/components/schemas/new-thing"}"##;
    checkout.write(PACKAGE, with_property(&package, "thing", reference));
    checkout.succeeds(&["build"]);
    checkout.write(PACKAGE, &package);
    checkout.remove("spec/components/schemas/new-thing.json");
    checkout.fails(&["build"], &["NewThing"]);
    assert!(!checkout.has("generated/src/models/new_thing.rs"));
}

#[test]
fn what_is_no_longer_described_is_deleted_and_what_is_not_ours_stays() {
    let checkout = Checkout::fresh();
    checkout.write("generated/src/operations/mine.rs", "// by hand\n");
    checkout.write(USER, user_of("fresh::operations::packages::ListPackagesForUser"));
    checkout.succeeds(&["build"]);
    assert!(checkout.has(GENERATED_LISTING));
    checkout.remove(LISTING);
    checkout.fails(&["build"], &["ListPackagesForUser"]);
    assert!(!checkout.has(GENERATED_LISTING));
    assert_eq!(checkout.read("generated/src/operations/mine.rs"), "// by hand\n");
}

#[test]
fn with_ci_set_drift_is_an_error_and_nothing_is_written() {
    let checkout = Checkout::fresh();
    let ci = checkout.in_ci();
    ci.succeeds(&["build"]);
    let package = checkout.read(PACKAGE);
    checkout.write(PACKAGE, with_property(&package, "new_field", r#"{"type": "string"}"#));
    checkout.remove(LISTING);
    let before = checkout.generated();
    let said = " is not what spec/ says: run `cargo run`";
    let paths = [GENERATED_PACKAGE, GENERATED_LISTING, "generated/src/operations/packages/mod.rs"];
    let expected = paths.map(|path| format!("{path}{said}"));
    ci.fails(&["build"], &expected.each_ref().map(String::as_str));
    assert_eq!(checkout.generated(), before);
}

#[test]
fn bad_input_stops_the_build_and_leaves_generated_alone() {
    let checkout = Checkout::fresh();
    let before = checkout.generated();
    let package = checkout.read(PACKAGE);
    checkout.write(PACKAGE, with_property(&package, "thing", r##"{"$ref": "#/components/schemas/gone"}"##));
    checkout.fails(&["build"], &["spec/components/schemas/package.json:1:", "error[dangling-ref]", "has no \"gone\""]);
    assert_eq!(checkout.generated(), before);
}

#[test]
fn deleted_sources_come_back_byte_for_byte() {
    let checkout = Checkout::fresh();
    let before = checkout.generated();
    for command in ["build", "run"] {
        for folder in ["models", "operations", "parameters", "runtime"] {
            checkout.remove(&format!("generated/src/{folder}"));
        }
        // The build script does not look at `generated/` unless something of `spec/` changes.
        checkout.write("spec/README.md", command);
        checkout.succeeds(&[command]);
        assert_eq!(checkout.generated(), before, "{command}");
    }
    checkout.remove("generated/src");
    // Cargo looks for the root of the library before it runs anything, so this much is for the generator itself.
    checkout.fails(&["build"], &["can't find lib `fresh`"]);
    checkout.succeeds(&["run", "-p", "opbind"]);
    assert_eq!(checkout.generated(), before);
    checkout.succeeds(&["build"]);
}

/// The build script does not look at `generated/` unless `spec/` changes, so this is what the freshness test is for.
#[test]
fn a_hand_edit_is_caught_by_the_tests() {
    let checkout = Checkout::fresh();
    let test = ["test", "--test", "freshness"];
    checkout.succeeds(&test);
    let package = checkout.read(GENERATED_PACKAGE);
    checkout.write(GENERATED_PACKAGE, package.replacen("Unique", "unique", 1));
    checkout.fails(&[&test[..], &["--", "generated_is_what_spec_says"]].concat(), &["src/models/package.rs"]);
}

#[test]
fn outside_a_checkout_nothing_is_done() {
    let checkout = Checkout::fresh();
    checkout.remove("spec");
    let before = checkout.generated();
    checkout.remove(GENERATED_LISTING);
    checkout.fails(&["build"], &["list_packages_for_user"]);
    assert!(!checkout.has(GENERATED_LISTING) && !checkout.has("spec"));
    checkout.write(GENERATED_LISTING, &before[GENERATED_LISTING]);
    checkout.succeeds(&["build"]);
    checkout.in_ci().succeeds(&["build"]);
    assert_eq!(checkout.generated(), before);
}
