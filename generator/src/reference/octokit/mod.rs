//! octokit's view: a method for each operation, with all that a call states under names of one level.

mod endpoint;
mod page;
mod parameters;

pub use endpoint::Endpoint;
pub use parameters::Parameter;

use crate::config::Config;
use crate::diagnostics::Finding;
use crate::ir::Api;
use crate::load::Sources;
use crate::lock::Lock;
use crate::lowered;
use crate::naming::Name;
use crate::openapi::Spec;
use crate::output::{Files, InvalidPath};

/// The methods that octokit would have for a description, those of former names included, sorted by scope and name.
///
/// # Errors
/// All problems of the earliest stage of reading that has any.
pub fn endpoints(sources: &Sources, config: &Config) -> Result<Vec<Endpoint>, Vec<Finding>> {
    lowered(sources, config, &Lock::default(), |lowered| endpoint::endpoints(lowered.spec, &lowered.api))
}

pub(super) fn pages(spec: &Spec<'_>, api: &Api) -> Result<Files, InvalidPath> {
    let mut files = Files::new();
    for endpoint in endpoint::endpoints(spec, api) {
        let path = format!("{}/{}.md", stem(&endpoint.scope), stem(&endpoint.method));
        files.insert(path, page::text(&endpoint))?;
    }
    Ok(files)
}

/// The name of a file or folder; some disks have no file called `aux`.
fn stem(name: &str) -> String {
    let is_reserved = Name::of(name).module().file_stem().ends_with('_');
    if is_reserved { format!("{name}_") } else { name.to_owned() }
}
