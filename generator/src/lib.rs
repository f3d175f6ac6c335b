//! OpenAPI description in, Rust crate out, and an account of what changed.
//!
//! Data flows one way, and only the two ends touch the disk:
//!
//! ```text
//! load::Sources ──load──▶ load::Document ──openapi::read──▶ openapi::Spec ──lower──▶ ir::Api ──emit──▶ output::Files
//!   (texts)                 (JSON trees)                      (refs are ids)           (decided)          (printed)
//! ```
//!
//! [`generate`] is all of it. [`output::drift`] says how a folder differs from the result, [`output::apply`] makes it equal.

pub mod catalogue;
pub mod change;
pub mod config;
pub mod diagnostics;
pub mod emit;
pub mod examples;
pub mod explain;
mod gate;
pub mod ir;
pub mod learn;
pub mod load;
pub mod lock;
pub mod lower;
mod markdown;
pub mod naming;
pub mod openapi;
pub mod output;
pub mod print;
pub mod project;
pub mod reference;
pub mod select;
pub mod source;
pub mod traffic;
#[cfg(feature = "verify")]
pub mod verify;

use config::Config;
use diagnostics::{At, Diagnostic, Diagnostics, Finding};
use gate::Gate;
use load::Sources;
use lock::Lock;
use naming::Register;
use output::Files;

/// What [`generate`] made.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate.
    pub files: Files,
    /// Warnings and notes: what was wrong but could be read, and what has no honest type in Rust.
    pub findings: Vec<Finding>,
    /// How much was made.
    pub size: Size,
}

/// How much a crate offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Size {
    /// Operations.
    pub operations: usize,
    /// Structs, enums, unions and aliases.
    pub types: usize,
    /// Schema Objects of the description: what findings are a share of.
    pub schemas: usize,
}

/// A description that has been read and lowered.
pub(crate) struct Lowered<'a, 'd> {
    pub(crate) document: &'a load::Document<'d>,
    pub(crate) spec: &'a openapi::Spec<'d>,
    pub(crate) api: ir::Api,
    diagnostics: Diagnostics,
}

/// Makes the files of a crate. Pure: the same sources and configuration give the same bytes on every machine.
///
/// # Errors
/// All problems of the earliest stage that has any, each with its place; then there is nothing to write.
pub fn generate(sources: &Sources, config: &Config) -> Result<Generated, Vec<Finding>> {
    generate_after(sources, config, &Lock::default())
}

/// Makes the files of a crate of which something is known: what has a name keeps it.
///
/// # Errors
/// As [`generate`].
pub fn generate_after(sources: &Sources, config: &Config, known: &Lock) -> Result<Generated, Vec<Finding>> {
    made(sources, config, known, &mut Gate::closed())
}

/// The same where entries of the configuration apply to nothing: they are left out, and come beside it.
pub(crate) fn generate_without_obsolete(
    sources: &Sources,
    config: &Config,
    known: &Lock,
) -> Result<(Generated, Vec<Finding>), Vec<Finding>> {
    let mut gate = Gate::open_to(config);
    let generated = made(sources, config, known, &mut gate)?;
    Ok((generated, gate.aside()))
}

fn made(sources: &Sources, config: &Config, known: &Lock, gate: &mut Gate<'_>) -> Result<Generated, Vec<Finding>> {
    lowered_through(gate, sources, config, known, |lowered| {
        let lock = Lock::of(&lowered);
        let Lowered { document, spec, api, diagnostics } = lowered;
        let mut files = emit::emit(&api, &config.package).map_err(|bug| internal(&bug).located(document))?;
        lock::record(lock, &mut files, sources, config).map_err(|bug| internal(&bug.into()).located(document))?;
        Ok(Generated { files, findings: diagnostics.located(document), size: size(spec, &api) })
    })?
}

/// Reads and lowers a description, whose names go on from those that are known, and hands it on: it refers to texts that are not kept.
pub(crate) fn lowered<R>(
    sources: &Sources,
    config: &Config,
    known: &Lock,
    then: impl FnOnce(Lowered<'_, '_>) -> R,
) -> Result<R, Vec<Finding>> {
    lowered_through(&mut Gate::closed(), sources, config, known, then)
}

fn lowered_through<R>(
    gate: &mut Gate<'_>,
    sources: &Sources,
    config: &Config,
    known: &Lock,
    then: impl FnOnce(Lowered<'_, '_>) -> R,
) -> Result<R, Vec<Finding>> {
    let mut document = load::load_what_can_be(sources).map_err(|problems| problems.located(sources))?;
    let mut diagnostics = std::mem::take(&mut document.warnings);
    if diagnostics.has_errors() {
        // Of several operation documents some are wrong: what is wrong with the others is told with it.
        diagnostics.extend(openapi::read(&document).1);
        return Err(diagnostics.located(&document));
    }
    let problems = config.apply(&mut document);
    gate.pass(problems, &mut diagnostics, &document)?;
    let (mut spec, problems) = openapi::read(&document);
    gate.pass(config.selection.check(&select::candidates(&spec)), &mut Diagnostics::new(), &document)?;
    gate.pass(config.choose_formats(&mut spec), &mut Diagnostics::new(), &document)?;
    spec.names = Register::after(known.names());
    diagnostics.extend(problems);
    diagnostics.extend(config.notes());
    let (mut api, problems) = lower::lower(&mut spec, config.models, &config.pagination);
    diagnostics.extend(problems);
    let obsolete = config.allow(&spec, &mut diagnostics);
    let unselected = select::prune(&mut api, &spec, &config.selection);
    diagnostics.retain(|finding| !unselected.concerns(&spec, finding));
    gate.pass(obsolete, &mut diagnostics, &document)?;
    lower::mark_former(&mut api, &spec, &document, known, &config.package.version);
    diagnostics.extend(catalogue::assign(&mut api, config));
    let (sheets, unused) = examples::sheets(&document, &spec, &api, &unselected, &config.examples);
    gate.pass(unused, &mut diagnostics, &document)?;
    api.examples = sheets;
    api.answers = examples::answers(&document, &spec, &api, &config.examples);
    Ok(then(Lowered { document: &document, spec: &spec, api, diagnostics }))
}

pub(crate) fn internal(bug: &emit::Failure) -> Diagnostics {
    let help = "this is a mistake of opbind; please report it with the description it was given";
    Diagnostic::error("internal", At::Nowhere, bug.to_string()).help(help).into()
}

fn size(spec: &openapi::Spec<'_>, api: &ir::Api) -> Size {
    let modules = api.modules.iter().flat_map(|(_, modules)| modules).map(|module| module.items.len());
    let operations: Vec<_> = api.groups.iter().flat_map(|group| &group.operations).collect();
    Size {
        operations: operations.len(),
        types: modules.chain(operations.iter().map(|operation| operation.items.len())).sum(),
        schemas: spec.schemas().filter(|(_, schema)| schema.is_written).count(),
    }
}
