//! The table `[select]`: which operations and webhooks the crate offers.
//!
//! ```toml
//! [select]
//! tags = ["packages"]
//! operations = ["users/get-authenticated"]
//! paths = ["/orgs/{org}/packages/**"]
//! webhooks = ["package-*"]
//! methods = ["get"]
//! deprecated = false
//! except = { tags = ["beta"], operations = [], paths = [], webhooks = [] }
//! ```

use crate::diagnostics::At;
use crate::select::{Choice, Choices, Selection};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SelectTable {
    tags: Vec<Spanned<String>>,
    operations: Vec<Spanned<String>>,
    paths: Vec<Spanned<String>>,
    webhooks: Vec<Spanned<String>>,
    methods: Vec<Spanned<String>>,
    deprecated: bool,
    except: ExceptTable,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ExceptTable {
    tags: Vec<Spanned<String>>,
    operations: Vec<Spanned<String>>,
    paths: Vec<Spanned<String>>,
    webhooks: Vec<Spanned<String>>,
}

impl Default for SelectTable {
    fn default() -> Self {
        let (tags, operations, paths, webhooks, methods) = Default::default();
        Self { tags, operations, paths, webhooks, methods, deprecated: true, except: ExceptTable::default() }
    }
}

impl SelectTable {
    /// The selection; `at` tells where an offset of the file is.
    pub(super) fn selection(&self, at: &dyn Fn(usize) -> At) -> Selection {
        let choices = |texts: &[Spanned<String>]| -> Vec<Choice> {
            texts.iter().map(|it| Choice { text: it.get_ref().clone(), at: at(it.span().start) }).collect()
        };
        let all = |tags, operations, paths, webhooks| Choices {
            tags: choices(tags),
            operations: choices(operations),
            paths: choices(paths),
            webhooks: choices(webhooks),
        };
        let except = &self.except;
        Selection {
            only: all(&self.tags, &self.operations, &self.paths, &self.webhooks),
            except: all(&except.tags, &except.operations, &except.paths, &except.webhooks),
            methods: choices(&self.methods),
            without_deprecated: !self.deprecated,
        }
    }
}
