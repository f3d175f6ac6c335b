//! `opbind diff`.

use super::arguments::{Diff, Format, Generate};
use super::generate::project_and_configuration;
use super::{Ending, Refusal, report};
use opbind::change::{self, Report, Verdict};
use opbind::load::Sources;
use opbind::project::Project;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(crate) fn run(arguments: &Diff, format: Format) -> Result<Ending, Refusal> {
    let (new, _) = described(arguments, &arguments.new)?;
    let (old, configuration) = described(arguments, &arguments.old)?;
    let old_config = if configuration.is_file() { &old.config } else { &new.config };
    let found = change::between((&read(&old)?, old_config), (&read(&new)?, &new.config))?;
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

/// One of the two descriptions as `generate` would read it, and where its configuration would be.
fn described(arguments: &Diff, description: &Path) -> Result<(Project, PathBuf), Refusal> {
    let of = Generate { spec: vec![description.to_owned()], config: arguments.config.clone(), ..Generate::default() };
    project_and_configuration(&of)
}

fn read(project: &Project) -> Result<Sources, Refusal> {
    Sources::read(&project.inputs).map_err(|problems| problems.located(&()))
}
