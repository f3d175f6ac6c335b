//! Which operations of the list are meant.

use super::Entry;

/// What operations must have in common; everything where nothing is said. Of several values of one kind, one is enough.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Tags.
    pub tags: Vec<String>,
    /// Statements of SQL, in any case.
    pub verbs: Vec<String>,
    /// HTTP methods, in any case.
    pub methods: Vec<String>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Only those whose results come in pages.
    pub paginated: bool,
    /// Only those that are deprecated.
    pub deprecated: bool,
}

impl Filter {
    pub(super) fn fits(&self, entry: &Entry) -> bool {
        one_of(&self.tags, |tag| entry.tags.contains(tag))
            && one_of(&self.verbs, |verb| verb.eq_ignore_ascii_case(entry.verb))
            && one_of(&self.methods, |method| method.eq_ignore_ascii_case(&entry.method))
            && one_of(&self.scopes, |scope| entry.scopes.contains(scope))
            && (entry.pagination.is_some() || !self.paginated)
            && (entry.deprecated || !self.deprecated)
    }
}

fn one_of(wanted: &[String], is: impl Fn(&String) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(is)
}
