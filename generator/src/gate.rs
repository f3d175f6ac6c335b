//! What ends a run: errors, after each stage all at once.

use crate::config::Config;
use crate::diagnostics::{At, Diagnostic, Diagnostics, Finding, Locate, Severity};

/// Lets a run go on while nothing is wrong, or only the configuration is, which can do with less.
pub(crate) struct Gate<'c> {
    /// The file whose entries may be wrong. Nothing else stands at a position in it: it has been read.
    configuration: Option<&'c str>,
    aside: Diagnostics,
}

impl<'c> Gate<'c> {
    /// Every error ends the run.
    pub(crate) fn closed() -> Self {
        Self { configuration: None, aside: Diagnostics::new() }
    }

    /// Entries of this configuration that apply to nothing are set aside.
    pub(crate) fn open_to(config: &'c Config) -> Self {
        Self { configuration: config.file.as_ref().map(|file| file.path.as_str()), aside: Diagnostics::new() }
    }

    /// Goes on with what was found so far, unless an error is among it.
    pub(crate) fn pass(
        &mut self,
        found: Diagnostics,
        all: &mut Diagnostics,
        sources: &dyn Locate,
    ) -> Result<(), Vec<Finding>> {
        all.extend(found);
        let configuration = self.configuration;
        let (aside, rest) = std::mem::take(all).into_iter().partition(|it: &Diagnostic| is_of(configuration, it));
        *all = rest;
        self.aside.extend::<Diagnostics>(aside);
        if !all.has_errors() {
            return Ok(());
        }
        all.extend(std::mem::take(&mut self.aside));
        Err(all.located(sources))
    }

    /// What was set aside.
    pub(crate) fn aside(self) -> Vec<Finding> {
        self.aside.located(&())
    }
}

fn is_of(configuration: Option<&str>, finding: &Diagnostic) -> bool {
    let At::Position { path, .. } = &finding.at else { return false };
    finding.severity == Severity::Error && configuration == Some(path)
}
