//! The table `[catalogue]`: how operations are seen as methods of resources, where the description does not tell.
//!
//! ```toml
//! [catalogue]
//! provider = "github"                     # the first part of the ids of resources: github.packages.user_versions
//! mapping = "stackql.csv"                 # which resource each operation is a method of, beside this file
//! resources = true                        # the crate has `resources::RESOURCES`, with the feature `catalogue`
//! ```

use super::Mapping;
use heck::ToSnakeCase;
use serde::Deserialize;
use std::path::PathBuf;

/// How operations are seen as methods of resources.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The first part of the ids of resources.
    pub provider: Option<String>,
    /// Where the mapping is, relative to the folder of the configuration.
    pub mapping_file: Option<PathBuf>,
    /// What it says.
    pub mapping: Mapping,
    /// Whether the crate has a table of its resources.
    pub resources: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct CatalogueTable {
    provider: Option<String>,
    mapping: Option<PathBuf>,
    resources: bool,
}

impl CatalogueTable {
    pub(super) fn read(self) -> Catalogue {
        let Self { provider, mapping, resources } = self;
        Catalogue { provider, mapping_file: mapping, mapping: Mapping::default(), resources }
    }
}

impl Catalogue {
    /// The first part of the ids of resources: the crate's name, unless something else is said.
    pub fn provider(&self, package: &str) -> String {
        self.provider.clone().unwrap_or_else(|| package.to_snake_case())
    }
}
