//! The table `[select]`: which operations the crate offers.
//!
//! ```toml
//! [select]
//! tags = ["packages"]
//! operations = ["users/get-authenticated"]
//! paths = ["/orgs/{org}/packages/**"]
//! methods = ["get"]
//! deprecated = false
//! except = { tags = ["beta"], operations = [], paths = [] }
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
}

impl Default for SelectTable {
    fn default() -> Self {
        let (tags, operations, paths, methods) = Default::default();
        Self { tags, operations, paths, methods, deprecated: true, except: ExceptTable::default() }
    }
}

impl SelectTable {
    /// The selection; `at` tells where an offset of the file is.
    pub(super) fn selection(&self, at: &dyn Fn(usize) -> At) -> Selection {
        let choices = |texts: &[Spanned<String>]| -> Vec<Choice> {
            texts.iter().map(|it| Choice { text: it.get_ref().clone(), at: at(it.span().start) }).collect()
        };
        let all = |tags, operations, paths| Choices {
            tags: choices(tags),
            operations: choices(operations),
            paths: choices(paths),
        };
        Selection {
            only: all(&self.tags, &self.operations, &self.paths),
            except: all(&self.except.tags, &self.except.operations, &self.except.paths),
            methods: choices(&self.methods),
            without_deprecated: !self.deprecated,
        }
    }
}
