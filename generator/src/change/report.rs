//! The report: all changes with their places, and what they mean for the version of the crate.

use super::changes::{Found, Side};
use super::rule::{Effect, Rule};
use super::uses::Used;
use crate::diagnostics::Locate;
use crate::source::{Location, Place};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt;

/// What a new description changes: breaking changes first, then by the item.
#[derive(Debug, serde::Serialize)]
pub struct Report {
    /// What the crate's version has to say.
    pub verdict: Verdict,
    /// All changes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug)]
pub struct Change {
    /// What kind of change it is.
    pub rule: &'static Rule,
    /// The Rust item: `models::Package::owner`, `packages().get_package_for_user()`.
    pub item: String,
    /// What has changed about it.
    pub message: String,
    /// Where it stands: in the new description, or in the old one if it is gone.
    pub place: Option<Standing>,
    /// Who uses the type that has changed; none where it is no type.
    pub used: Option<Used>,
}

/// A place in one of the two descriptions.
#[derive(Debug, serde::Serialize)]
pub struct Standing {
    /// Whether it is the old description.
    pub old: bool,
    /// The file, as shown to people.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The JSON Pointer.
    pub pointer: String,
}

/// What the crate's version has to say by the rules of Cargo (SemVer 2.0.0; below 1.0 each part stands for the one
/// before it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Breaking: `1.4.2` becomes `2.0.0`, `0.4.2` becomes `0.5.0`.
    Major,
    /// Additive: `1.4.2` becomes `1.5.0`, `0.4.2` becomes `0.4.3`.
    Minor,
    /// Documentation only: `1.4.2` becomes `1.4.3`.
    Patch,
    /// Nothing has changed for users.
    None,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Major => "major (1.4.2 → 2.0.0, 0.4.2 → 0.5.0)",
            Self::Minor => "minor (1.4.2 → 1.5.0, 0.4.2 → 0.4.3)",
            Self::Patch => "patch (1.4.2 → 1.4.3)",
            Self::None => "none: nothing changes for users of the crate",
        })
    }
}

impl Report {
    pub(super) fn new(mut found: Vec<Found>, old: &dyn Locate, new: &dyn Locate) -> Self {
        found.sort_by(|a, b| (a.rule.effect, &a.item, a.rule.id).cmp(&(b.rule.effect, &b.item, b.rule.id)));
        let verdict = match found.first().map(|first| first.rule.effect) {
            Some(Effect::Breaking) => Verdict::Major,
            Some(Effect::Additive) => Verdict::Minor,
            Some(Effect::Documentation) => Verdict::Patch,
            None => Verdict::None,
        };
        let mut places = places(&found, old, new).into_iter();
        let changes = found.into_iter().map(|Found { rule, item, message, used, .. }| {
            let place = places.next().flatten();
            Change { rule, item, message, place, used }
        });
        Self { verdict, changes: changes.collect() }
    }

    /// The changes of this effect.
    pub fn of(&self, effect: Effect) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.rule.effect == effect)
    }
}

/// The places of all changes, in their order; each text is looked through once.
fn places(found: &[Found], old: &dyn Locate, new: &dyn Locate) -> Vec<Option<Standing>> {
    let (mut before, mut now) = (Vec::new(), Vec::new());
    for it in found {
        match &it.at {
            Some(Side::Old(place)) => before.push(place),
            Some(Side::New(place)) => now.push(place),
            None => {}
        }
    }
    let (mut olds, mut news) = (old.locate_all(&before).into_iter(), new.locate_all(&now).into_iter());
    let one = |it: &Found| match it.at.as_ref()? {
        Side::Old(place) => standing(true, place, olds.next().flatten()),
        Side::New(place) => standing(false, place, news.next().flatten()),
    };
    found.iter().map(one).collect()
}

fn standing(old: bool, place: &Place, location: Option<Location>) -> Option<Standing> {
    let Location { path, line, column, .. } = location?;
    Some(Standing { old, path, line, column, pointer: format!("#{}", place.pointer) })
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Both descriptions may be the same file, as it was and as it is.
        let old = if self.old { " (old)" } else { "" };
        write!(f, "{}:{}:{}{old}", self.path, self.line, self.column)
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut change = serializer.serialize_struct("Change", 6)?;
        change.serialize_field("rule", self.rule.id)?;
        change.serialize_field("effect", &self.rule.effect)?;
        change.serialize_field("item", &self.item)?;
        change.serialize_field("message", &self.message)?;
        change.serialize_field("place", &self.place)?;
        change.serialize_field("used", &self.used)?;
        change.end()
    }
}
