//! What an API offers, as a list: operations, and the resources they are methods of.
//!
//! The same facts are in the generated crate (`OPERATIONS`), in what `opbind ls` prints and in the pages of `opbind docs`.

mod columns;
mod entry;
mod filter;
mod resources;

pub use entry::{Entry, Input};
pub use filter::Filter;

use crate::config::Config;
use crate::diagnostics::{Diagnostics, Finding};
use crate::ir::{Api, Resource};
use crate::load::Sources;
use crate::lowered;

/// Sees operations as the mapping says, and their resources as tables. Out: what of the mapping is of no use.
pub(crate) fn assign(api: &mut Api, config: &Config) -> Diagnostics {
    let problems = config.catalogue.mapping.apply(api);
    api.resources = resources::resources(api);
    api.resources_of = config.catalogue.resources.then(|| config.catalogue.provider(&config.package.name));
    problems
}

/// All that an API offers.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The operations, by group and name.
    pub operations: Vec<Entry>,
    /// The resources, by service and name.
    pub resources: Vec<Resource>,
}

/// What a description offers.
///
/// # Errors
/// All problems of the earliest stage of reading that has any.
pub fn read(sources: &Sources, config: &Config) -> Result<Catalogue, Vec<Finding>> {
    lowered(sources, config, &crate::lock::Lock::default(), |lowered| Catalogue {
        operations: entry::entries(lowered.spec, &lowered.api),
        resources: lowered.api.resources,
    })
}

impl Catalogue {
    /// Keeps the operations that fit, and of the resources the methods that are such operations.
    pub fn retain(&mut self, filter: &Filter) {
        self.operations.retain(|entry| filter.fits(entry));
        let kept = |id: &str| self.operations.iter().any(|entry| entry.id == id);
        self.resources.iter_mut().for_each(|resource| resource.methods.retain(|method| kept(&method.operation)));
        self.resources.retain(|resource| !resource.methods.is_empty());
    }
}
