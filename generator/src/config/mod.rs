//! `opbind.toml`: what the crate is called, where it goes, and what the description gets wrong.

mod allow;
mod catalogue;
mod examples;
mod formats;
mod mapping;
mod models;
mod overrides;
mod own_type;
mod pagination;
mod selection;

pub use allow::Allowance;
pub use catalogue::Catalogue;
pub use examples::{Examples, Faulty};
pub use formats::FormatChoice;
pub use mapping::Mapping;
pub use overrides::{Nullable, Override};

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::emit::Package;
use crate::load::Document;
use crate::lower::{Options, Pagination};
use crate::openapi::Spec;
use crate::select::Selection;
use crate::source::{SourceFile, position};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The name of the file.
pub const FILE_NAME: &str = "opbind.toml";

/// The configuration of one generated crate.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file it stands in, where there is one.
    pub file: Option<SourceFile>,
    /// What the crate is called.
    pub package: Package,
    /// Where it goes, relative to the folder of the configuration.
    pub out: Option<PathBuf>,
    /// What has the components that operation documents only refer to, relative to the folder of the configuration.
    pub store: Option<PathBuf>,
    /// Corrections of the description, applied before anything else looks at it.
    pub overrides: Vec<Override>,
    /// Findings that are known and accepted.
    pub allowances: Vec<Allowance>,
    /// The Rust types of formats that are not the usual ones.
    pub formats: Vec<FormatChoice>,
    /// The operations it offers.
    pub selection: Selection,
    /// What its models are like.
    pub models: Options,
    /// Which operations go on page by page, beside those of which the description tells.
    pub pagination: Pagination,
    /// The examples that it tries in a test.
    pub examples: Examples,
    /// How its operations are seen as methods of resources.
    pub catalogue: Catalogue,
}

/// The file, as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    package: PackageTable,
    output: OutputTable,
    documents: DocumentsTable,
    select: selection::SelectTable,
    models: models::ModelsTable,
    formats: formats::FormatsTable,
    pagination: pagination::PaginationTable,
    catalogue: catalogue::CatalogueTable,
    #[serde(rename = "override")]
    overrides: Vec<Override>,
    #[serde(rename = "allow")]
    allowances: Vec<Allowance>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PackageTable {
    name: Option<String>,
    version: Option<String>,
    description: Option<String>,
    license: Option<String>,
    repository: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OutputTable {
    folder: Option<PathBuf>,
    command: Option<String>,
    examples: bool,
    faulty_examples: Vec<toml::Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DocumentsTable {
    store: Option<PathBuf>,
}

impl Config {
    /// The configuration where there is no file.
    pub fn named(name: &str) -> Self {
        Self::from_file(File::default(), name)
    }

    /// Parses `opbind.toml`; `path` is how it is called in messages, `fallback` the name of a crate without one.
    ///
    /// # Errors
    /// Where the text is no TOML, or has a key that there is not.
    pub fn parse(path: &str, text: &str, fallback: &str) -> Result<Self, Diagnostics> {
        let lines = position::Lines::new(text);
        let at = |offset: usize| {
            let position = lines.position(offset);
            At::Position { path: path.to_owned(), line: position.line, column: position.column }
        };
        let file: File = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Diagnostics::from(Diagnostic::error("configuration", at(offset), error.message().to_owned()))
        })?;
        let selection = file.select.selection(&at);
        let formats = formats::read(&file.formats, &at)?;
        let examples = Examples::new(file.output.examples, &file.output.faulty_examples, &at);
        let pagination = file.pagination.read(&at)?;
        let read = Some(SourceFile::new(path, text));
        let usual = Self::from_file(file, fallback);
        let mut config = Self { file: read, selection, formats, pagination, examples, ..usual };
        config.package.dependencies = formats::dependencies(&config.formats)?;
        for it in &mut config.overrides {
            it.stands = at(it.at.span().start);
        }
        for it in &mut config.allowances {
            it.stands = at(it.at.span().start);
        }
        Ok(config)
    }

    fn from_file(file: File, fallback: &str) -> Self {
        Self {
            file: None,
            package: Package {
                name: file.package.name.unwrap_or_else(|| fallback.to_owned()),
                version: file.package.version.unwrap_or_else(|| "0.1.0".to_owned()),
                description: file.package.description,
                license: file.package.license,
                repository: file.package.repository,
                command: file.output.command.unwrap_or_else(|| "opbind generate".to_owned()),
                dependencies: Vec::new(),
            },
            out: file.output.folder,
            store: file.documents.store,
            overrides: file.overrides,
            allowances: file.allowances,
            formats: Vec::new(),
            selection: Selection::default(),
            models: file.models.options(),
            pagination: Pagination::default(),
            examples: Examples::default(),
            catalogue: file.catalogue.read(),
        }
    }

    /// Whether the name can be that of a package: the rules of cargo, so that nothing else gets into `Cargo.toml`.
    pub fn check_name(&self) -> Result<(), Diagnostics> {
        let name = &self.package.name;
        if is_crate_name(name) {
            return Ok(());
        }
        let message = format!("{name:?} cannot be the name of a crate");
        let help = "use letters, digits, `-` and `_`, a letter first (`--name`, or `package.name` in opbind.toml)";
        Err(Diagnostic::error("crate-name", At::Nowhere, message).help(help).into())
    }

    /// Applies the overrides to the description. One that changes nothing is an error: upstream has mended it.
    pub fn apply(&self, document: &mut Document<'_>) -> Diagnostics {
        self.overrides.iter().filter_map(|it| it.apply(document).err()).collect()
    }

    /// Gives formats the types that they are to have.
    pub fn choose_formats(&self, spec: &mut Spec<'_>) -> Diagnostics {
        spec.formats = formats::types(&self.formats);
        formats::check(&self.formats, spec)
    }

    /// What it asks of its user.
    pub fn notes(&self) -> Diagnostics {
        formats::notes(&self.formats)
    }

    /// Takes away the findings that are allowed. Out: an error for each allowance that no longer applies.
    pub fn allow(&self, spec: &Spec<'_>, findings: &mut Diagnostics) -> Diagnostics {
        allow::apply(&self.allowances, spec, findings)
    }
}

/// The rules of cargo.
fn is_crate_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn nowhere() -> At {
    At::Nowhere
}

/// The name of a crate made from a file or folder: `petstore-v2` for `Petstore v2.yaml`.
pub fn name_for(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = heck::ToKebabCase::to_kebab_case(stem.as_str());
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("api-{name}") }
}
