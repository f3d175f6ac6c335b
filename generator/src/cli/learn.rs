//! `opbind learn`.

use super::arguments::{Format, Generate, Learn};
use super::{Ending, Refusal, generate, learned};
use opbind::config::Config;
use opbind::diagnostics::{At, Diagnostic, Diagnostics, Finding, Locate};
use opbind::learn::{self, Learned, Proof, Wanted};
use opbind::load::Sources;
use opbind::source::SourceFile;
use opbind::traffic::Recording;
use std::fs;
use std::io::Write as _;
use std::path::Path;

pub(crate) fn run(arguments: &Learn, format: Format) -> Result<Ending, Refusal> {
    let of = Generate {
        spec: arguments.spec.clone(),
        config: arguments.config.clone(),
        documents: arguments.documents.clone(),
        ..Generate::default()
    };
    let (project, configuration) = generate::project_and_configuration(&of)?;
    let files = read(arguments)?;
    let recordings: Vec<Recording<'_>> = files.iter().map(|file| Recording::read(&file.path, &file.text)).collect();
    let passed_over = passed_over(&files, &recordings)?;
    let sources = Sources::read(&project.inputs).map_err(|problems| problems.located(&()))?;
    let wanted = if arguments.failing { Wanted::Failing } else { Wanted::All };
    let learned = learn::learn(&sources, &project.config, &recordings, wanted)?;
    let proofs = prove(arguments, &sources, [&project.config, &learned.config], &recordings)?;
    learned::account(&learned, &proofs, &passed_over, arguments, format);
    if learned.proposals.is_empty() {
        return Ok(Ending::Done);
    }
    if arguments.write {
        append(&configuration, &learned)?;
        return Ok(Ending::Done);
    }
    Ok(Ending::Proposals)
}

/// What the crate makes of the bodies, without the proposals and with them, where that is asked for.
fn prove(
    arguments: &Learn,
    sources: &Sources,
    configs: [&Config; 2],
    recordings: &[Recording<'_>],
) -> Result<Vec<Proof>, Refusal> {
    let [before, after] = configs;
    let is_new = before.overrides.len() < after.overrides.len();
    let asked = [before, after].into_iter().take(if is_new { 2 } else { 1 }).filter(|_| arguments.prove);
    asked.map(|config| learn::prove(sources, config, recordings)).collect()
}

fn read(arguments: &Learn) -> Result<Vec<SourceFile>, Refusal> {
    let mut problems = Diagnostics::new();
    let mut files = Vec::new();
    for path in &arguments.recording {
        let shown = path.display().to_string();
        match fs::read(path) {
            Ok(bytes) => files.push(SourceFile::new(shown, String::from_utf8_lossy(&bytes))),
            Err(error) => {
                let message = format!("cannot be read: {error}");
                problems.push(Diagnostic::error("unreadable", At::File(shown), message));
            }
        }
    }
    problems.or(files).map_err(|problems| problems.located(&()))
}

/// What could not be read. Where that is all there is, nothing was recorded.
fn passed_over(files: &[SourceFile], recordings: &[Recording<'_>]) -> Result<Vec<Finding>, Refusal> {
    let mut findings = Vec::new();
    for (file, recording) in files.iter().zip(recordings) {
        findings.extend(recording.problems.located(&() as &dyn Locate));
        if recording.exchanges.is_empty() {
            let help = "JSON Lines and HAR 1.2 are read: see `opbind learn --help`";
            let at = At::File(file.path.clone());
            let problem =
                Diagnostic::error("no-exchanges", at, "there is no exchange in it that can be read").help(help);
            return Err(Diagnostics::from(problem).located(&()));
        }
    }
    Ok(findings)
}

/// Adds the proposals to the end of the configuration, which need not be there yet.
fn append(configuration: &Path, learned: &Learned) -> Result<(), Refusal> {
    let text = learned::tables(learned);
    let is_new = fs::metadata(configuration).map_or(true, |file| file.len() == 0);
    let file = fs::OpenOptions::new().create(true).append(true).open(configuration);
    let written = file.and_then(|mut file| write!(file, "{}{text}", if is_new { "" } else { "\n" }));
    written.map_err(|error| {
        let at = At::File(configuration.display().to_string());
        let problem = Diagnostic::error("unwritable", at, format!("cannot be written: {error}"));
        Diagnostics::from(problem).located(&())
    })
}
