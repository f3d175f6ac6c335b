//! The command line.

use clap::Parser;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What was asked for. The last three are processes of their own, started by the first.
pub(crate) enum Call {
    /// Folders of descriptions, and a table of them.
    Run(Arguments),
    /// The crate of one description.
    Generate(One),
    /// The examples of one description.
    List(One),
    /// Which of some examples are admitted by their schema.
    Judge(Judge),
}

impl Call {
    /// The call of this process; one that makes no sense ends it.
    pub(crate) fn parse() -> Self {
        let arguments = || std::env::args_os().skip(1);
        match std::env::args_os().nth(1).and_then(|first| first.into_string().ok()).as_deref() {
            Some("generate") => Self::Generate(One::parse_from(arguments())),
            Some("list") => Self::List(One::parse_from(arguments())),
            Some("judge") => Self::Judge(Judge::parse_from(arguments())),
            _ => Self::Run(Arguments::parse()),
        }
    }
}

/// Generates and compiles whole folders of OpenAPI descriptions, and prints a table.
#[derive(Parser)]
#[command(name = "opbind-corpus")]
pub(crate) struct Arguments {
    /// Folders with descriptions, at any depth.
    #[arg(required = true)]
    pub(crate) folders: Vec<PathBuf>,
    /// What is compiled: `all`, `none`, `sample:N` (of each folder); `FOLDER=sample:N` for one of the folders.
    #[arg(long, default_value = "all")]
    pub(crate) compile: Vec<Compile>,
    /// Also `cargo doc` of what is compiled.
    #[arg(long)]
    pub(crate) doc: bool,
    /// Also decodes and encodes the descriptions' own examples, of what is compiled.
    #[arg(long)]
    pub(crate) examples: bool,
    /// A list of descriptions that are malformed, though their folder does not say so: one path in its folder on each
    /// line, and after ` #` why.
    #[arg(long, value_name = "FILE")]
    pub(crate) expect: Vec<PathBuf>,
    /// Writes the tables as a Markdown document.
    #[arg(long, value_name = "FILE")]
    pub(crate) table: Option<PathBuf>,
    /// Writes one JSON object for each description.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Where crates are made and compiled.
    #[arg(long, value_name = "FOLDER", default_value = "target/corpus")]
    pub(crate) work: PathBuf,
    /// How many descriptions are generated, and crates compiled, at the same time.
    #[arg(long, default_value_t = 2)]
    pub(crate) jobs: usize,
}

#[derive(Parser)]
pub(crate) struct One {
    /// The description.
    pub(crate) entry: PathBuf,
    /// The folder of the crate.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// The name of the crate.
    #[arg(long)]
    pub(crate) name: String,
    /// The process ends itself after as many seconds.
    #[arg(long, default_value_t = 120)]
    pub(crate) seconds: u64,
}

#[derive(Parser)]
pub(crate) struct Judge {
    /// The description.
    pub(crate) entry: PathBuf,
    /// The numbers of the examples, one on each line.
    #[arg(long)]
    pub(crate) questions: PathBuf,
    /// The process ends itself after as many seconds.
    #[arg(long, default_value_t = 120)]
    pub(crate) seconds: u64,
}

/// What of a folder is compiled, or of all folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Compile {
    folder: Option<PathBuf>,
    pub(crate) choice: Choice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    All,
    None,
    /// As many, spread over the sizes of the descriptions.
    Sample(usize),
}

impl FromStr for Compile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (folder, choice) = match text.rsplit_once('=') {
            Some((folder, choice)) => (Some(PathBuf::from(folder)), choice),
            None => (None, text),
        };
        let choice = match (choice, choice.strip_prefix("sample:")) {
            ("all", _) => Choice::All,
            ("none", _) => Choice::None,
            (_, Some(count)) => Choice::Sample(count.parse().map_err(|_| format!("{count:?} is no number"))?),
            _ => return Err(format!("{choice:?} is neither `all`, `none` nor `sample:N`")),
        };
        Ok(Self { folder, choice })
    }
}

impl Arguments {
    /// What applies to one folder: what was said of it, or else of all.
    pub(crate) fn choice_for(&self, folder: &Path) -> Choice {
        let of = |wanted: Option<&Path>| self.compile.iter().rev().find(|it| it.folder.as_deref() == wanted);
        of(Some(folder)).or_else(|| of(None)).map_or(Choice::All, |it| it.choice)
    }

    /// A folder that `--compile` names and nobody asked for is a typing error.
    pub(crate) fn check(&self) -> Result<(), String> {
        let named = self.compile.iter().filter_map(|it| it.folder.as_ref());
        let unknown = named.into_iter().find(|folder| !self.folders.contains(folder));
        unknown.map_or(Ok(()), |folder| Err(format!("--compile: {} is none of the folders", folder.display())))
    }
}
