//! Allowances: what is known to be lost or wrong and accepted, so that the report tells only what is new.
//!
//! ```toml
//! [[allow]]
//! rule = "dangling-ref"
//! at = "/components/schemas/thing/**"
//! because = "upstream does not publish it; any JSON will do"
//! ```

use crate::diagnostics::{At, Diagnostic, Diagnostics, Severity};
use crate::openapi::Spec;
use crate::select::matches;
use serde::Deserialize;

/// Errors one can live with: what refers to nothing becomes any JSON value, or is left out.
const DEGRADABLE: &[&str] = &["dangling-ref", "circular-ref"];

/// A finding that is not reported. It must be there: an allowance of nothing is reported, so that it can be deleted.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// The id of a rule: `degraded-type`.
    pub rule: String,
    /// The JSON Pointer of the finding, after the file and `#` where it is in another than the description's own. `*` stands for
    /// one segment or a part of it, `**` for any number of them.
    pub at: toml::Spanned<String>,
    /// Why: shown in messages, and to who reads the configuration.
    pub because: String,
    /// Where `at` stands in the configuration.
    #[serde(skip, default = "super::nowhere")]
    pub(super) stands: At,
}

impl Allowance {
    fn covers(&self, spec: &Spec<'_>, finding: &Diagnostic) -> bool {
        let can_be = finding.severity != Severity::Error || DEGRADABLE.contains(&finding.rule);
        can_be && finding.rule == self.rule && matches(self.at.get_ref(), &stands(spec, finding))
    }

    fn unused(&self) -> Diagnostic {
        let (rule, at) = (&self.rule, self.at.get_ref());
        let message = format!("the allowance of `{rule}` at {at} applies to nothing that could be allowed");
        let help = format!("delete it; it was there because {}", self.because);
        Diagnostic::error("allow", self.stands.clone(), message).help(help)
    }
}

/// Takes away what is allowed. Out: the allowances that nothing fitted.
pub(super) fn apply(allowances: &[Allowance], spec: &Spec<'_>, findings: &mut Diagnostics) -> Diagnostics {
    let mut used = vec![false; allowances.len()];
    findings.retain(|finding| {
        let covering = allowances.iter().position(|allowance| allowance.covers(spec, finding));
        covering.and_then(|index| used.get_mut(index)).map(|used| *used = true).is_none()
    });
    allowances.iter().zip(used).filter(|(_, used)| !used).map(|(allowance, _)| allowance.unused()).collect()
}

/// The pointer of a finding, as an allowance writes it.
fn stands(spec: &Spec<'_>, finding: &Diagnostic) -> String {
    let At::Place(place) = &finding.at else { return String::new() };
    let origin = spec.origin(place);
    origin.strip_prefix('#').map_or(origin.clone(), str::to_owned)
}
