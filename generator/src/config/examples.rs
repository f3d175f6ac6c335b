//! Which examples the crate tries in a test of its own.
//!
//! ```toml
//! [output]
//! examples = true
//! faulty_examples = ["/components/examples/shared/value"]
//! ```

use crate::diagnostics::{At, Diagnostic};
use toml::Spanned;

/// Whether examples are tried, and which are not.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// Whether the crate has a test of them.
    pub tried: bool,
    /// Those that are known to violate their own schema.
    pub faulty: Vec<Faulty>,
}

/// An example that is known to violate its own schema. It must be there: one of nothing is reported, so that it can be deleted.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// The JSON Pointer of the value, after the file and `#` where it is in another than the description's own.
    pub at: String,
    /// Where that stands in the configuration.
    stands: At,
}

impl Examples {
    pub(super) fn new(tried: bool, faulty: &[Spanned<String>], at: &dyn Fn(usize) -> At) -> Self {
        let faulty = faulty.iter().map(|it| Faulty { at: it.get_ref().clone(), stands: at(it.span().start) });
        Self { tried, faulty: faulty.collect() }
    }
}

impl Faulty {
    /// Whether it is the example at this place, as [`Spec::origin`](crate::openapi::Spec::origin) names it.
    pub fn is(&self, origin: &str) -> bool {
        self.at == origin.strip_prefix('#').unwrap_or(origin)
    }

    /// That it is none.
    pub(crate) fn unused(&self) -> Diagnostic {
        let message = format!("there is no example and no default at {:?}", self.at);
        Diagnostic::error("faulty-example", self.stands.clone(), message)
            .help("delete it from `faulty_examples`, or see what `opbind verify` says")
    }
}
