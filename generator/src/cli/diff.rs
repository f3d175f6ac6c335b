//! `opbind diff`.

use super::arguments::{Diff, Format};
use super::{Ending, Refusal, report};
use opbind::change::{self, Report, Verdict};
use opbind::config::{self, Config};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::load::Sources;
use opbind::project::read_config;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(crate) fn run(arguments: &Diff, format: Format) -> Result<Ending, Refusal> {
    let new_config = configuration(arguments, &arguments.new)?;
    let old_config = match beside(&arguments.old).is_file() {
        true => configuration(arguments, &arguments.old)?,
        false => new_config.clone(),
    };
    let (old, new) = (read(&arguments.old)?, read(&arguments.new)?);
    let found = change::between((&old, &old_config), (&new, &new_config))?;
    show(arguments, &found, format);
    Ok(if found.verdict == Verdict::Major { Ending::Breaking } else { Ending::Done })
}

fn show(arguments: &Diff, found: &Report, format: Format) {
    if format == Format::Json {
        let account = json!({
            "verdict": found.verdict,
            "changelog": change::changelog(found),
            "changes": found.changes,
        });
        return report::print(&account);
    }
    let text = match (arguments.markdown, arguments.annotations) {
        (true, _) => change::markdown(found),
        (_, true) => change::annotations(found),
        _ => change::text(found, arguments.verbose),
    };
    print!("{text}");
}

fn configuration(arguments: &Diff, description: &Path) -> Result<Config, Refusal> {
    let path = match &arguments.config {
        Some(path) if !path.exists() => {
            let at = At::File(path.display().to_string());
            let problem = Diagnostic::error("configuration", at, "there is no such file");
            return Err(Diagnostics::from(problem).located(&()));
        }
        Some(path) => path.clone(),
        None => beside(description),
    };
    read_config(&path, &config::name_for(description)).map_err(|problems| problems.located(&()))
}

/// Where the configuration of a description is.
fn beside(description: &Path) -> PathBuf {
    let folder = if description.is_dir() { description } else { description.parent().unwrap_or(Path::new(".")) };
    folder.join(config::FILE_NAME)
}

fn read(description: &Path) -> Result<Sources, Refusal> {
    Sources::read(&[description.to_owned()]).map_err(|problems| problems.located(&()))
}
