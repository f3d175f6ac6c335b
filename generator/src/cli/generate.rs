//! `opbind generate`.

use super::arguments::{Bump, Format, Generate};
use super::{Ending, Refusal, bump, report};
use opbind::config::{self, Config};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::project::{Project, read_config, tidy};
use std::path::{Path, PathBuf};

pub(crate) fn run(arguments: &Bump, format: Format) -> Result<Ending, Refusal> {
    let project = project(&arguments.called)?;
    let lock = project.lock().unwrap_or_default(); // One that cannot be read is told of below.
    // What is wrong with it is told before anything is written.
    let given = bump::since(arguments, &project, &lock)?;
    let outcome = if arguments.overwrite { project.overwrite()? } else { project.apply()? };
    let known = given.unwrap_or_else(|| bump::since_commit(arguments, &project, &lock, &outcome.drift));
    report::generated(&project, &outcome, &known, &arguments.called, format);
    bump::keep(arguments, &known)?;
    Ok(Ending::Done)
}

/// What the arguments, and the configuration they leave open, speak of.
pub(crate) fn project(arguments: &Generate) -> Result<Project, Refusal> {
    Ok(project_and_configuration(arguments)?.0)
}

/// The project, and the path of its configuration, which need not be there.
pub(crate) fn project_and_configuration(arguments: &Generate) -> Result<(Project, PathBuf), Refusal> {
    let paths = if arguments.spec.is_empty() { vec![project_folder()?] } else { arguments.spec.clone() };
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let config_path = configuration_path(&paths, arguments.config.as_deref());
    if arguments.config.is_some() && !config_path.exists() {
        let at = At::File(config_path.display().to_string());
        return Err(refusal(Diagnostic::error("configuration", at, "there is no such file")));
    }
    let config = read_config(&config_path, &config::name_for(first)).map_err(|it| it.located(&()))?;
    let config = configure(arguments, config);
    let inputs = arguments.documents.inputs(&paths, &config, &config_path);
    let configured = config.out.as_ref().map(|out| config_path.parent().unwrap_or(Path::new(".")).join(out));
    let out = arguments.out.clone().or(configured).unwrap_or_else(|| PathBuf::from(&config.package.name));
    Ok((Project { inputs, config, out: tidy(&out) }, config_path))
}

/// Where the configuration is, if there is one: as stated, or beside the first input.
pub(crate) fn configuration_path(inputs: &[PathBuf], stated: Option<&Path>) -> PathBuf {
    let first = inputs.first().map_or(Path::new("."), PathBuf::as_path);
    let folder = if first.is_dir() { first } else { first.parent().unwrap_or(Path::new(".")) };
    stated.map_or_else(|| tidy(&folder.join(config::FILE_NAME)), Path::to_owned)
}

/// A configuration with what the arguments say instead.
pub(crate) fn configure(arguments: &Generate, mut config: Config) -> Config {
    if let Some(name) = &arguments.name {
        config.package.name.clone_from(name);
    }
    if let Some(selection) = arguments.selecting.selection(&arguments.webhook) {
        config.selection = selection;
    }
    config
}

/// The folder with the project's `opbind.toml`: this one, or `spec/` in it.
fn project_folder() -> Result<PathBuf, Refusal> {
    let candidates = [".", "spec"].map(PathBuf::from);
    candidates.into_iter().find(|folder| folder.join(config::FILE_NAME).is_file()).ok_or_else(|| {
        let message = "there is neither opbind.toml nor spec/opbind.toml here, and no description was given";
        let help = "say `opbind generate api.yaml --out my-api`, or see `opbind generate --help`";
        refusal(Diagnostic::error("no-project", At::Nowhere, message).help(help))
    })
}

fn refusal(problem: Diagnostic) -> Refusal {
    Diagnostics::from(problem).located(&())
}
