//! What can be said on the command line, and the help that teaches it.

use super::documents::Documents;
use super::selecting::Selecting;
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Reviewable Rust clients from OpenAPI descriptions.
///
/// The description changes, you run one command, read one diff, and merge. Without a command, `generate` is run for the
/// project of this folder.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "\
Exit codes: 0 done, 1 something is to mend by a command or an edit (`check`), the crate does not keep a value, a new description breaks its users,
or corrections are proposed, 2 the input or the call is wrong."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// How to report: for people, or as one JSON object for machines.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make or bring up to date a crate from a description.
    Generate(Bump),
    /// Tell whether a crate is what its description says; write nothing.
    Check(Check),
    /// Tell what a new description changes for the users of the crate.
    Diff(Diff),
    /// Tell what a rule of `diff` means, where an item comes from, or what a place in the description becomes.
    Explain(Explain),
    /// List what a description offers: its operations, or its resources.
    Ls(Ls),
    /// Write reference pages in the form of another system.
    Docs(Docs),
    /// Take chosen operations, and all they need, out of a description into reviewable files.
    Split(Split),
    /// Replay recorded answers through the description, and propose what to correct in opbind.toml.
    Learn(Learn),
    /// Decode, encode and compare every example and default of a description, in the crate made from it.
    #[cfg(feature = "verify")]
    Verify(Verify),
}

#[cfg(feature = "verify")]
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind verify                            the project of this folder
  opbind verify api.yaml                   another description
  opbind verify api.yaml --values made.jsonl
                                           values made elsewhere: lines {\"schema\": \"#/components/schemas/pet\", \"value\": …}

The crate is made and compiled with a small program in a temporary folder, or below CARGO_TARGET_DIR, where it is found again. A value
that its own schema does not admit, says an independent validator, is listed as such, whatever becomes of it. Exit code 1:
a value that its schema admits did not come back.")]
pub(crate) struct Verify {
    /// The description: a JSON or YAML file, several, or a folder made by `opbind split`.
    pub(crate) spec: Vec<PathBuf>,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Try these values instead of the description's own.
    #[arg(long, value_name = "FILE")]
    pub(crate) values: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Debug, Default, Args)]
#[command(after_long_help = "\
Examples:
  opbind generate                          the project of this folder: opbind.toml or spec/opbind.toml says what and where
  opbind generate api.yaml --out my-api    a complete crate `my-api` that needs nothing from opbind
  opbind generate a.json b.json            several descriptions as one
  opbind generate api.yaml --tag packages --method get
                                           only what these operations need; choices given here take the place of `[select]`
  opbind generate --report report.md       also what changes for users of the crate, for a pull request
  opbind generate docs --store spec        operation documents, docs/users/{id}/get.md and so on; what they lack is in spec
  opbind generate get-user.md --route \"GET /users/{id}\"
                                           one of them; what is missing becomes any JSON value, and is listed
  opbind check                             for CI: exit code 1 and a list of what is to mend

Only what differs is written; files in src/ that are ours (opbind.lock lists them) and no longer needed are deleted; your own files are left
alone, and so are Cargo.toml and README.md once they are edited. Another generated file that was edited by hand is an error, or goes with
--overwrite. On any error nothing is written.

Where the description changes a crate, `generate` tells what that means for its users, as `opbind diff` does: against the description in the
last commit of git, or against --since.")]
pub(crate) struct Generate {
    /// The description: a JSON or YAML file, several, or a folder made by `opbind split`; or operation documents (`.md`), or a folder with them.
    pub(crate) spec: Vec<PathBuf>,

    /// The folder of the crate [default: `output.folder` of opbind.toml, or the crate's name].
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// The name of the crate [default: `package.name` of opbind.toml, or made from the file's name].
    #[arg(long, value_name = "CRATE")]
    pub(crate) name: Option<String>,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Also list the notes: what could be said in several ways, of which one is offered.
    #[arg(long, short)]
    pub(crate) verbose: bool,

    #[command(flatten)]
    pub(crate) selecting: Selecting,

    #[command(flatten)]
    pub(crate) documents: Documents,

    /// Take these webhooks; `*` stands for any part of a name without `/`.
    #[arg(long, value_name = "NAME", help_heading = "Which operations (all, unless one of these is given)")]
    pub(crate) webhook: Vec<String>,
}

#[derive(Debug, Default, Args)]
#[command(after_long_help = "\
Examples:
  opbind check                             the project of this folder
  opbind check api.yaml --out my-api
  opbind check --annotations               for a step of GitHub Actions
  opbind check --format json               for other machines: `faults`, each with its rule, its place and the command that mends it

Looked for are files that are missing, outdated (`missing-file`, `outdated-file`) or generated no longer (`stale-file`), those that were edited
by hand (`hand-edited`), a crate that another opbind made (`other-generator`) or that was made from something else (`input-changed`), and
entries of opbind.toml that apply to nothing: overrides, allowances, choices, formats, pagination, faulty examples.
Exit codes: 0 nothing to mend, 1 something is, by the command or the edit that is named, 2 the input or the call is wrong.")]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) called: Generate,

    /// Report as annotations of GitHub Actions.
    #[arg(long)]
    pub(crate) annotations: bool,
}

/// `generate`, and what it tells of the change.
#[derive(Debug, Default, Args)]
pub(crate) struct Bump {
    #[command(flatten)]
    pub(crate) called: Generate,

    /// Also replace and delete generated files that were edited by hand.
    #[arg(long)]
    pub(crate) overwrite: bool,

    /// The description that the crate was made of before, for the report [default: the same files in the last commit of git].
    #[arg(long, value_name = "OLD", help_heading = "What changes for users of the crate")]
    pub(crate) since: Option<PathBuf>,

    /// Write what changes for users to this file, in Markdown for the description of a pull request.
    #[arg(long, value_name = "FILE", help_heading = "What changes for users of the crate")]
    pub(crate) report: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind diff                              the description of this project, against the last commit of git
  opbind diff api.yaml --commit v1.2.0     against another commit
  opbind diff old.json new.json            what the new description means for code that uses the crate
  opbind diff old/spec spec --markdown     for the description of a pull request: no longer than GitHub takes
  opbind diff old.json new.json --annotations
                                           for a step of GitHub Actions
  opbind diff old.json new.json --format json

Compared is what both make in Rust, not their texts. Each change is breaking, additive or documentation, by a rule that `opbind explain`
tells about. Each description is read with the opbind.toml beside it; where there is none beside the old one, with that of the new one.
Exit codes: 0 nothing breaks, 1 something does, 2 the input or the call is wrong.")]
pub(crate) struct Diff {
    /// The old description: a file or a folder made by `opbind split`. Alone: the new one, whose old one is in git.
    pub(crate) old: Option<PathBuf>,

    /// The new description.
    pub(crate) new: Option<PathBuf>,

    /// Where there is one description or none: the commit that has the old one.
    #[arg(long, value_name = "REVISION", default_value = "HEAD", conflicts_with = "new")]
    pub(crate) commit: String,

    /// The configuration for both [default: opbind.toml beside each].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Report in Markdown, for the description of a pull request.
    #[arg(long, conflicts_with = "annotations")]
    pub(crate) markdown: bool,

    /// Report as annotations of GitHub Actions.
    #[arg(long)]
    pub(crate) annotations: bool,

    /// List all changes, also those of documentation.
    #[arg(long, short)]
    pub(crate) verbose: bool,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind explain                           all rules of `opbind diff`
  opbind explain field-now-nullable        what a rule means, and what users do about it
  opbind explain models::Package::name     where an item of the crate comes from, why it is an Option, who uses it
  opbind explain 'packages().get_package_for_user()'
  opbind explain Package                   the end of a path is enough; all items that it can mean are listed
  opbind explain packages/get-package-for-user
                                           an operationId, or a route: 'GET /user/packages'
  opbind explain '#/components/schemas/package/properties/name' --spec api.yaml
                                           what a place in the description becomes

Items are those of the crate that `opbind generate` makes of the same description.")]
pub(crate) struct Explain {
    /// The id of a rule, a path in Rust, an operationId, or a JSON Pointer; all rules are listed without one.
    pub(crate) item: Option<String>,

    /// The description that the item is of [default: that of the project of this folder].
    #[arg(long, value_name = "SPEC")]
    pub(crate) spec: Vec<PathBuf>,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// List all operations that use an item.
    #[arg(long, short)]
    pub(crate) verbose: bool,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind split github.json --tag packages --out spec
  opbind split api.yaml --operation getUser --operation listUsers --out spec
  opbind split api.yaml --path '/users/**' --out spec

An operation is taken when a tag, operationId or path fits. Each Operation Object becomes paths/<path>/<method>.json, each component
it needs components/<kind>/<name>.json; what they hold is copied unchanged.")]
pub(crate) struct Split {
    /// The description: a JSON or YAML file, several, or a folder made by `opbind split`.
    #[arg(required = true)]
    pub(crate) spec: Vec<PathBuf>,

    /// The folder to write.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    #[command(flatten)]
    pub(crate) selecting: Selecting,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind learn recorded.jsonl              for the project of this folder: overrides on standard output, ready for opbind.toml
  opbind learn traffic.har --spec api.yaml
  opbind learn recorded.jsonl --failing --write
                                           only what keeps bodies from decoding, added to opbind.toml

A recording is an HTTP Archive (HAR 1.2), or JSON Lines: one exchange in each line,

  {\"method\": \"GET\", \"url\": \"/orgs/github/packages\", \"status\": 200, \"body\": [{\"id\": 1}]}

with `operation_id` or `template` (the key in `paths`) where they are known, and `content_type` where it is not JSON. Other usual
names of these members are taken too. Lines that cannot be read are reported and passed over.

What opbind.toml corrects already is applied first. Exit codes: 0 nothing to correct, 1 corrections are proposed, 2 the input or the
call is wrong.")]
pub(crate) struct Learn {
    /// What was recorded: JSON Lines or HTTP Archives.
    #[arg(required = true)]
    pub(crate) recording: Vec<PathBuf>,

    /// The description [default: that of the project of this folder].
    #[arg(long, value_name = "SPEC")]
    pub(crate) spec: Vec<PathBuf>,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Propose only what keeps a body from decoding, not what decodes and is not as described.
    #[arg(long)]
    pub(crate) failing: bool,

    /// Add the proposals to the configuration, instead of printing them.
    #[arg(long)]
    pub(crate) write: bool,

    /// Also make the crate without and with the proposals, compile it, and tell how many bodies it decodes.
    #[arg(long)]
    pub(crate) prove: bool,

    /// List everything that is only counted otherwise: requests of no operation, members that are not described.
    #[arg(long, short)]
    pub(crate) verbose: bool,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind ls                                the operations of the project of this folder
  opbind ls api.yaml --tag packages --verb select --paginated
  opbind ls api.yaml --resources           the resources that operations are methods of
  opbind ls api.yaml --format json         all of it for programs: parameters, tags, scopes, fields

One line each, with: operationId, method, path, verb and resource, how its results go on in pages, whether it is deprecated. Verbs are
those of StackQL: select, insert, update, replace, delete, exec. Of several values of one option, one has to fit.")]
pub(crate) struct Ls {
    /// The description: a JSON or YAML file, several, or a folder made by `opbind split`.
    pub(crate) spec: Vec<PathBuf>,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// List the resources instead, with those of their methods that fit.
    #[arg(long)]
    pub(crate) resources: bool,

    /// Only operations with this tag.
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Vec<String>,

    /// Only operations of this verb: select, insert, update, replace, delete or exec.
    #[arg(long, value_name = "VERB", value_parser = PossibleValuesParser::new(VERBS), ignore_case = true)]
    pub(crate) verb: Vec<String>,

    /// Only operations with this HTTP method.
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: Vec<String>,

    /// Only operations that ask for this scope (OAuth 2).
    #[arg(long, value_name = "SCOPE")]
    pub(crate) scope: Vec<String>,

    /// Only operations whose results come in pages.
    #[arg(long)]
    pub(crate) paginated: bool,

    /// Only operations that are deprecated.
    #[arg(long)]
    pub(crate) deprecated: bool,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

const VERBS: [&str; 6] = ["select", "insert", "update", "replace", "delete", "exec"];

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  opbind docs --style stackql --out docs/api
  opbind docs api.yaml --style stackql --mapping stackql.csv --out docs/api
  opbind docs api.yaml --style octokit --out docs/octokit
                                           a page for each operation, as octokit documents its methods

Only what differs is written, and pages that are no longer needed are deleted.")]
pub(crate) struct Docs {
    /// The description: a JSON or YAML file, several, or a folder made by `opbind split`.
    pub(crate) spec: Vec<PathBuf>,

    /// Whose form the pages have: stackql (a page for each resource, with fields and methods) or
    /// octokit (a page for each operation, with an example call and its parameters).
    #[arg(long, value_enum)]
    pub(crate) style: DocsStyle,

    /// Which resource each operation is a method of, as CSV with StackQL's columns [default: `catalogue.mapping` of opbind.toml].
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,

    /// The folder to write.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// The configuration [default: opbind.toml beside the description, if there is one].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) documents: Documents,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocsStyle {
    Octokit,
    Stackql,
}
