//! What is said of operation documents: what all commands that read a description have in common.

use clap::Args;
use opbind::config::Config;
use opbind::load::{Inputs, Route};
use opbind::project::tidy;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Operation documents (Markdown, one operation each)")]
pub(crate) struct Documents {
    /// Take what they only refer to from this description or folder of components [default: `documents.store` of opbind.toml, or
    /// what lies beside them in their folder].
    #[arg(long, value_name = "SPEC")]
    store: Option<PathBuf>,

    /// The method and path of the one document that is given, as in "GET /users/{id}", where neither its path nor its text says it.
    #[arg(long, value_name = "ROUTE")]
    route: Option<Route>,
}

impl Documents {
    /// These paths with what is said of them, or else what the configuration at `config_path` says.
    pub(crate) fn inputs(&self, paths: &[PathBuf], config: &Config, config_path: &Path) -> Inputs {
        let folder = config_path.parent().unwrap_or(Path::new("."));
        let configured = || config.store.as_ref().map(|store| tidy(&folder.join(store)));
        Inputs { paths: paths.to_owned(), store: self.store.clone().or_else(configured), route: self.route.clone() }
    }
}
