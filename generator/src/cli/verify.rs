//! `opbind verify`.

use super::arguments::{Format, Generate, Verify};
use super::{Ending, Refusal, generate};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::load::{self, Document, Sources};
use opbind::project::Project;
use opbind::verify::{self, Account, Description, Fate, Judge, Kind, Subject, Workplace};
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) fn run(arguments: &Verify, format: Format) -> Result<Ending, Refusal> {
    let called = Generate {
        spec: arguments.spec.clone(),
        config: arguments.config.clone(),
        documents: arguments.documents.clone(),
        ..Generate::default()
    };
    let project = generate::project(&called)?;
    project.config.check_name().map_err(|it| it.located(&()))?;
    let account = account(&project, arguments.values.as_deref())?;
    match format {
        Format::Text => print(&account),
        Format::Json => println!("{:#}", serde_json::json!({ "values": account.entries })),
    }
    let failed = account.of(Fate::Failure).next().is_some();
    Ok(if failed { Ending::Drift } else { Ending::Done })
}

fn account(project: &Project, values: Option<&Path>) -> Result<Account, Refusal> {
    let sources = Sources::read(&project.inputs).map_err(|it| it.located(&()))?;
    let generated = opbind::generate(&sources, &project.config)?;
    let mut document = load::load(&sources).map_err(|it| it.located(&sources))?;
    // They are without fault: the crate was made with them.
    project.config.apply(&mut document);
    let description = Description::read(&document, &project.config);
    let subjects = subjects(&description, &document, values)?;
    let mut judge = Judge::of(&document).map_err(|said| refusal("judge", &said))?;
    let name = &project.config.package.name;
    let workplace = Workplace::of(name).map_err(|error| refusal("unwritable", &error.to_string()))?;
    verify::verify(&subjects, &description, &mut judge, (&generated.files, name), &workplace)
        .map_err(|failure| refusal("verify", &failure.to_string()))
}

fn subjects(
    description: &Description<'_>,
    document: &Document<'_>,
    values: Option<&Path>,
) -> Result<Vec<Subject>, Refusal> {
    let Some(path) = values else { return Ok(description.own_values(document)) };
    let shown = path.display().to_string();
    let unreadable = |error| Diagnostic::error("value", At::File(shown.clone()), format!("cannot be read: {error}"));
    let text = std::fs::read_to_string(path).map_err(|error| Diagnostics::from(unreadable(error)).located(&()))?;
    description.made_values(&shown, &text).map_err(|it| it.located(&()))
}

fn refusal(rule: &'static str, message: &str) -> Refusal {
    Diagnostics::from(Diagnostic::error(rule, At::Nowhere, message)).located(&())
}

/// The rows of the table.
const FATES: [(Fate, &str); 5] = [
    (Fate::CameBack, "came back"),
    (Fate::WithoutMembers, "came back without members that their type does not keep"),
    (Fate::Untried, "are of any JSON value, and were not tried"),
    (Fate::Violation, "violate their own schema"),
    (Fate::Failure, "did not come back"),
];

/// What is wrong comes last, where it is seen.
fn print(account: &Account) {
    for (fate, what) in [(Fate::Violation, "violates its schema"), (Fate::Failure, "did not come back")] {
        for entry in account.of(fate) {
            println!("{}: {} {what}: {}", entry.at, entry.pointer, entry.reason.as_deref().unwrap_or_default());
        }
    }
    let kinds = account.kinds();
    if kinds.is_empty() {
        return println!("no examples and no defaults");
    }
    let titles: String = kinds.iter().map(|kind| format!("{:>9}", title(*kind))).collect();
    println!("{titles}");
    for (fate, what) in FATES {
        let counts: String = kinds.iter().map(|kind| format!("{:>9}", account.count(*kind, fate))).collect();
        println!("{counts}  {what}");
    }
    print_faulty(account);
}

/// What violates its schema, as `opbind.toml` has it: without it the crate's own test of the examples would fail.
fn print_faulty(account: &Account) {
    let own: BTreeSet<&str> =
        account.of(Fate::Violation).filter(|it| it.kind != Kind::Value).map(|it| it.pointer.as_str()).collect();
    if own.is_empty() {
        return;
    }
    println!("\n[output]\nfaulty_examples = [");
    for pointer in own {
        println!("  {},", toml::Value::from(pointer.strip_prefix('#').unwrap_or(pointer)));
    }
    println!("]");
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Example => "examples",
        Kind::Default => "defaults",
        Kind::Value => "values",
    }
}
