//! `opbind docs`.

use super::arguments::{Docs, DocsStyle, Format, Generate};
use super::{Ending, Refusal, generate, report};
use opbind::load::{Disk, Sources};
use opbind::output::{self, Ownership};
use opbind::project::find_mapping;
use opbind::reference::{self, Style};

pub(crate) fn run(arguments: &Docs, format: Format) -> Result<Ending, Refusal> {
    let of = Generate {
        spec: arguments.spec.clone(),
        config: arguments.config.clone(),
        documents: arguments.documents.clone(),
        ..Generate::default()
    };
    let mut project = generate::project(&of)?;
    if let Some(mapping) = &arguments.mapping {
        project.config.catalogue.mapping = find_mapping(&Disk, mapping).map_err(|it| it.located(&()))?;
    }
    let sources = Sources::read(&project.inputs).map_err(|it| it.located(&()))?;
    let pages = reference::pages(&sources, &project.config, style(arguments.style))?;
    let drift = output::apply(&pages, &arguments.out, Ownership::Pages).map_err(|it| it.located(&()))?;
    report::written(&arguments.out, pages.len(), &drift, format);
    Ok(Ending::Done)
}

fn style(style: DocsStyle) -> Style {
    match style {
        DocsStyle::Octokit => Style::Octokit,
        DocsStyle::Stackql => Style::StackQl,
    }
}
