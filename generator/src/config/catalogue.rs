//! The table `[catalogue]`: how operations are seen as methods of resources, where the description does not tell.
//!
//! ```toml
//! [catalogue]
//! provider = "github"                     # the first part of the ids of resources: github.packages.user_versions
//! ```

use heck::ToSnakeCase;
use serde::Deserialize;

/// How operations are seen as methods of resources.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The first part of the ids of resources.
    pub provider: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct CatalogueTable {
    provider: Option<String>,
}

impl CatalogueTable {
    pub(super) fn read(self) -> Catalogue {
        Catalogue { provider: self.provider }
    }
}

impl Catalogue {
    /// The first part of the ids of resources: the crate's name, unless something else is said.
    pub fn provider(&self, package: &str) -> String {
        self.provider.clone().unwrap_or_else(|| package.to_snake_case())
    }
}
