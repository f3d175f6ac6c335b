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

/// What the program tells of one example: what ours takes, and the derived.
struct Figures {
    what: &'static str,
    bytes: f64,
    /// In nanoseconds.
    decode: [f64; 2],
    encode: [f64; 2],
    /// The most that is allocated at one time while decoding, in bytes.
    peak: [f64; 2],
    /// What is allocated for the value.
    kept: [f64; 2],
}

/// Rows of the table: their name, their figures, and what is shown of an example with so many bytes.
type Measure = (&'static str, fn(&Figures) -> [f64; 2], fn(f64, f64) -> Quantity);

const MEASURES: [Measure; 4] = [
    ("decode", |it| it.decode, speed),
    ("encode", |it| it.encode, speed),
    ("peak memory of decoding", |it| it.peak, memory),
    ("memory kept of", |it| it.kept, memory),
];

fn speed(bytes: f64, nanoseconds: f64) -> Quantity {
    Quantity::Speed(bytes / nanoseconds * 1e9)
}

fn memory(_: f64, allocated: f64) -> Quantity {
    Quantity::Memory(Some(allocated as u64))
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
    let figures: Vec<Figures> =
        CHOSEN.iter().zip(said.lines()).filter_map(|((what, ..), line)| figures(what, line)).collect();
    if figures.is_empty() { Err("no example could be read".into()) } else { Ok(rows(&figures)) }
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
    fs::write(scratch.path("speed/src/counting.rs"), include_str!("speed/counting.rs"))?;
    fs::write(scratch.path("speed/Cargo.toml"), include_str!("speed/manifest.toml"))?;
    Ok(())
}

/// GitHub's examples are not all as its schemas say: one that cannot be read is passed over, and said to be.
fn figures(what: &'static str, line: &str) -> Option<Figures> {
    let numbers: Option<Vec<f64>> = line.split(' ').map(|number| number.parse().ok()).collect();
    let Some([bytes, ours_and_theirs @ ..]) = numbers.as_deref() else {
        eprintln!("not compared: {what}: {line}");
        return None;
    };
    let (pairs, _) = ours_and_theirs.as_chunks::<2>();
    let [decode, encode, peak, kept] = pairs.try_into().ok()?;
    Some(Figures { what, bytes: *bytes, decode, encode, peak, kept })
}

/// Each example, and all of them after one another.
fn rows(figures: &[Figures]) -> Vec<Row> {
    let sum = |part: &dyn Fn(&Figures) -> f64| figures.iter().map(part).sum::<f64>();
    let mut rows = Vec::new();
    for (measure, pick, quantity) in MEASURES {
        let row = |what: &str, bytes: f64, [ours, theirs]: [f64; 2]| {
            Row::new(&format!("{measure} {what}"), quantity(bytes, ours), "derives", quantity(bytes, theirs))
        };
        rows.extend(figures.iter().map(|it| row(it.what, it.bytes, pick(it))));
        rows.push(row("all", sum(&|it| it.bytes), [0, 1].map(|side| sum(&|it| pick(it)[side]))));
    }
    rows
}
