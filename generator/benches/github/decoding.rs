//! Decoding and encoding GitHub's own examples, against serde's derives.

use crate::Outcome;
use crate::scratch::Scratch;
use crate::table::{Quantity, Row};
use opbind::diagnostics::Finding;
use opbind::load::{self, Document, Sources};
use opbind::source::Node;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Operations whose responses are read and written: what is compared, the operation's id, and its type in the crate.
const CHOSEN: [(&str, &str, &str); 8] = [
    ("repositories", "repos/list-for-authenticated-user", "repos::ListForAuthenticatedUser"),
    ("organization repositories", "repos/list-for-org", "repos::ListForOrg"),
    ("issues", "issues/list-for-repo", "issues::ListForRepo"),
    ("pull requests", "pulls/list", "pulls::List"),
    ("packages", "packages/list-packages-for-organization", "packages::ListPackagesForOrganization"),
    (
        "package versions",
        "packages/get-all-package-versions-for-package-owned-by-org",
        "packages::GetAllPackageVersionsForPackageOwnedByOrg",
    ),
    ("users", "users/list", "users::List"),
    (
        "notifications",
        "activity/list-notifications-for-authenticated-user",
        "activity::ListNotificationsForAuthenticatedUser",
    ),
];

/// What the program tells of one example: how many nanoseconds ours takes, and the derived.
struct Times {
    what: &'static str,
    bytes: f64,
    decode: [f64; 2],
    encode: [f64; 2],
}

/// Builds a program of both crates for release, made of the chosen operations only, and lets it race them.
pub(crate) fn compare(scratch: &Scratch, description: &Path) -> Outcome<Vec<Row>> {
    eprintln!("building what decodes and encodes …");
    choose(scratch, description)?;
    scratch.derive("chosen", "chosen-derived")?;
    examples(scratch)?;
    program(scratch)?;
    scratch.cargo(&["chosen", "chosen-derived", "speed"], &["build", "--release", "-p", "speed"])?;
    eprintln!("decoding and encoding …");
    let output = Command::new(scratch.path("target/release/speed")).arg(scratch.path("examples")).output()?;
    let said = String::from_utf8(output.stdout)?;
    if !output.status.success() {
        return Err(format!("the program failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let times: Vec<Times> =
        CHOSEN.iter().zip(said.lines()).filter_map(|((what, ..), line)| times(what, line)).collect();
    if times.is_empty() { Err("no example could be read".into()) } else { Ok(rows(&times)) }
}

fn choose(scratch: &Scratch, description: &Path) -> Outcome<()> {
    let (spec, out) = (scratch.path("spec"), scratch.path("chosen"));
    let mut arguments: Vec<&OsStr> = vec!["split".as_ref(), description.as_os_str()];
    for (_, id, _) in CHOSEN {
        arguments.extend(["--operation".as_ref(), OsStr::new(id)]);
    }
    scratch.opbind(&[&arguments[..], &["--out".as_ref(), spec.as_os_str()]].concat())?;
    let name = ["--name", "chosen", "--out"].map(OsStr::new);
    scratch.opbind(&[&["generate".as_ref(), spec.as_os_str()], &name[..], &[out.as_os_str()]].concat())?;
    Ok(())
}

/// Writes the example of each operation's response as a server would send it: in one line, its members in order.
fn examples(scratch: &Scratch) -> Outcome<()> {
    let rendered = |problems: Vec<Finding>| problems.iter().map(Finding::render_line).collect::<String>();
    let sources = Sources::read(&[scratch.path("spec")]).map_err(|problems| rendered(problems.located(&())))?;
    let document = load::load(&sources).map_err(|problems| rendered(problems.located(&sources)))?;
    fs::create_dir_all(scratch.path("examples"))?;
    for (_, id, operation) in CHOSEN {
        let example = example(&document, id).ok_or_else(|| format!("{id} has no example of its response"))?;
        fs::write(scratch.path("examples").join(file_name(operation)), serde_json::to_vec(example)?)?;
    }
    Ok(())
}

fn file_name(operation: &str) -> String {
    operation.replace("::", ".") + ".json"
}

fn example<'d>(document: &'d Document<'_>, id: &str) -> Option<&'d Node<'d>> {
    let items = document.root().get("paths")?.as_object()?.iter().filter_map(|(_, item)| item.as_object());
    let mut operations = items.flat_map(|item| item.iter().map(|(_, operation)| operation));
    let operation = operations.find(|it| it.get("operationId").and_then(Node::as_str) == Some(id))?;
    let response = resolved(document, operation.get("responses")?.get("200")?)?;
    let media_type = response.get("content")?.get("application/json")?;
    let (_, example) = media_type.get("examples")?.as_object()?.iter().next()?;
    resolved(document, example)?.get("value")
}

fn resolved<'d>(document: &'d Document<'_>, node: &'d Node<'d>) -> Option<&'d Node<'d>> {
    match node.get("$ref").and_then(Node::as_str) {
        Some(reference) => document.resolve(document.entry(), reference).ok().map(|(_, _, node)| node),
        None => Some(node),
    }
}

fn program(scratch: &Scratch) -> Outcome<()> {
    let races: String =
        CHOSEN.iter().map(|(_, _, it)| format!("    race! {{ {:?}, {it} }}\n", file_name(it))).collect();
    let source = format!("{}\nfn main() {{\n{races}}}\n", include_str!("speed/program.rs"));
    fs::create_dir_all(scratch.path("speed/src"))?;
    fs::write(scratch.path("speed/src/main.rs"), source)?;
    fs::write(scratch.path("speed/Cargo.toml"), include_str!("speed/manifest.toml"))?;
    Ok(())
}

/// GitHub's examples are not all as its schemas say: one that cannot be read is passed over, and said to be.
fn times(what: &'static str, line: &str) -> Option<Times> {
    let numbers: Option<Vec<f64>> = line.split(' ').map(|number| number.parse().ok()).collect();
    let Some([bytes, decode, derived_decode, encode, derived_encode]) = numbers.as_deref() else {
        eprintln!("not compared: {what}: {line}");
        return None;
    };
    let [decode, encode] = [[*decode, *derived_decode], [*encode, *derived_encode]];
    Some(Times { what, bytes: *bytes, decode, encode })
}

/// Each example, and all of them after one another.
fn rows(times: &[Times]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (verb, pick) in [("decode", (|it| it.decode) as fn(&Times) -> [f64; 2]), ("encode", |it| it.encode)] {
        let row = |what: &str, bytes: f64, [ours, theirs]: [f64; 2]| {
            let speed = |time: f64| Quantity::Speed(bytes / time * 1e9);
            Row::new(&format!("{verb} {what}"), speed(ours), "derives", speed(theirs))
        };
        rows.extend(times.iter().map(|it| row(it.what, it.bytes, pick(it))));
        let sum = |part: &dyn Fn(&Times) -> f64| times.iter().map(part).sum::<f64>();
        rows.push(row("all", sum(&|it| it.bytes), [0, 1].map(|side| sum(&|it| pick(it)[side]))));
    }
    rows
}
