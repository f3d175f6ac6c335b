//! From the intermediate representation to the files of a crate: makes no names, looks nothing up in the description.

mod answers;
mod body;
mod catalogue;
mod crate_files;
mod doc;
mod enumeration;
mod example;
mod examples;
mod former;
mod index;
mod manifest;
mod module;
mod operation;
mod paging;
mod parameter;
mod resources;
mod responses;
mod runtime;
mod security;
mod servers;
mod structure;
mod types;
mod union;
mod webhooks;

pub use manifest::Dependency;
pub(crate) use manifest::provided;
pub use types::type_text;

use crate::ir::{Api, Area, Group, Module, Operation};
use crate::output::{Files, InvalidPath};
use crate::print::{self, DoesNotParse};
use std::fmt;

/// What the crate is called and how it introduces itself.
#[derive(Clone, Debug)]
pub struct Package {
    /// The name in `Cargo.toml`.
    pub name: String,
    /// The version a new `Cargo.toml` starts with.
    pub version: String,
    /// `description` in a new `Cargo.toml`.
    pub description: Option<String>,
    /// `license` in a new `Cargo.toml`.
    pub license: Option<String>,
    /// `repository` in a new `Cargo.toml`.
    pub repository: Option<String>,
    /// How `generated/` is brought up to date: the command that stands in its README.
    pub command: String,
    /// What `Cargo.toml` has besides what every crate needs.
    pub dependencies: Vec<Dependency>,
}

/// A mistake of the generator that was found before anything was written.
#[derive(Debug)]
pub enum Failure {
    /// What was made is not Rust.
    NotRust(DoesNotParse),
    /// Two files would have the same path, or one would lie outside the crate.
    Path(InvalidPath),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRust(problem) => problem.fmt(f),
            Self::Path(problem) => problem.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}

impl From<DoesNotParse> for Failure {
    fn from(problem: DoesNotParse) -> Self {
        Self::NotRust(problem)
    }
}

impl From<InvalidPath> for Failure {
    fn from(problem: InvalidPath) -> Self {
        Self::Path(problem)
    }
}

/// The file of one component or operation, still to be printed.
enum Part<'a> {
    Module(&'a Area, &'a Module),
    /// With what the crate is called from outside.
    Operation(&'a Group, &'a Operation, &'a str),
}

/// All files of the crate. Printing is spread over the machine's cores; the result does not depend on how many.
///
/// # Errors
/// When what was printed cannot be written: a mistake of the generator.
pub fn emit(api: &Api, package: &Package) -> Result<Files, Failure> {
    let mut files = Files::new();
    crate_files::add(&mut files, api, package)?;
    runtime::add(&mut files)?;
    index::add(&mut files, api)?;
    catalogue::add(&mut files, api)?;
    resources::add(&mut files, api)?;
    examples::add(&mut files, api, package)?;
    answers::add(&mut files, api)?;
    let krate = package.name.replace('-', "_");
    let parts = parts(api, &krate);
    for (path, text) in print_all(&parts)? {
        files.insert(path, text)?;
    }
    Ok(files)
}

fn parts<'a>(api: &'a Api, krate: &'a str) -> Vec<Part<'a>> {
    let modules = api.modules.iter().flat_map(|(area, modules)| modules.iter().map(move |it| Part::Module(area, it)));
    let operations =
        api.groups.iter().flat_map(|group| group.operations.iter().map(move |it| Part::Operation(group, it, krate)));
    modules.chain(operations).collect()
}

type Printed = Result<Vec<(String, String)>, DoesNotParse>;

fn print_all(parts: &[Part<'_>]) -> Printed {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let share = parts.len().div_ceil(threads).max(1);
    let shares: Vec<Printed> = std::thread::scope(|scope| {
        let workers: Vec<_> = parts.chunks(share).map(|share| scope.spawn(|| print_share(share))).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let mut all = Vec::with_capacity(parts.len());
    for share in shares {
        all.extend(share?);
    }
    Ok(all)
}

fn print_share(parts: &[Part<'_>]) -> Printed {
    parts.iter().map(print_part).collect()
}

fn print_part(part: &Part<'_>) -> Result<(String, String), DoesNotParse> {
    Ok(match part {
        Part::Module(area, it) => (module::path(area, &it.home.module), module::text(it)),
        Part::Operation(group, it, krate) => {
            (module::path(&it.home.area, &it.home.module), operation::text(group, it, krate)?)
        }
    })
}

/// The first line of every generated file. It names no version and no date: those would change every file at each bump.
fn header(origin: &str) -> String {
    let origin: String = origin.chars().filter(|c| !print::is_hidden(*c)).collect();
    format!("// @generated from {origin} by opbind; do not edit.")
}
