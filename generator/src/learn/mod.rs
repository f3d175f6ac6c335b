//! Learning from traffic: what a description says otherwise than a server does, as overrides ready to be pasted.
//!
//! ```text
//! traffic::Recording ──routes──▶ body and schema ──walk──▶ log ──tally──▶ proposals ──toml──▶ opbind.toml
//! ```
//!
//! What the configuration corrects already is applied first, and so is what was proposed: another look with that tells
//! what is still wrong, until nothing is. So all proposals apply, one after another, and are tried before they are made.

mod kinds;
mod log;
mod places;
mod proposal;
#[cfg(feature = "verify")]
mod prove;
mod tally;
mod toml;
mod union;
mod walk;

pub use self::toml::tables;
pub use proposal::{Change, Proposal};
#[cfg(feature = "verify")]
pub use prove::{Proof, prove};
pub use tally::{Figures, Observed};

use crate::config::{Config, FILE_NAME};
use crate::diagnostics::{Diagnostics, Finding};
use crate::load::{self, Document, Sources};
use crate::traffic::{Answer, Body, Exchange, Recording, Routes};
use crate::{lower, openapi};
use tally::Tally;
use walk::Walker;

/// More looks than this mend nothing: each correction makes a schema wider.
const LOOKS: usize = 5;

/// What was learned.
#[derive(Debug)]
pub struct Learned {
    /// What was seen with the configuration as it is.
    pub before: Observed,
    /// How bodies fare with all proposals.
    pub after: Figures,
    /// The corrections, in the order in which they have to be applied.
    pub proposals: Vec<Vec<Proposal>>,
    /// The configuration with all of them.
    pub config: Config,
}

/// Which proposals are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Everything that is not as described.
    All,
    /// Only that because of which a body does not decode.
    Failing,
}

/// Replays recordings through a description.
///
/// # Errors
/// Where the description cannot be loaded, or an override of the configuration does not apply.
pub fn learn(
    sources: &Sources,
    config: &Config,
    recordings: &[Recording<'_>],
    wanted: Wanted,
) -> Result<Learned, Vec<Finding>> {
    let exchanges: Vec<&Exchange<'_>> = recordings.iter().flat_map(|recording| &recording.exchanges).collect();
    let mut config = config.clone();
    let before = observe(sources, &config, &exchanges)?;
    let (mut proposals, mut latest) = (Vec::new(), applicable(sources, &config, before.wanted(wanted))?);
    let mut after = before.figures;
    while !latest.is_empty() && proposals.len() < LOOKS {
        config.overrides.extend(overrides(&latest)?.overrides);
        proposals.push(latest);
        let observed = observe(sources, &config, &exchanges)?;
        after = observed.figures;
        latest = applicable(sources, &config, observed.wanted(wanted))?;
    }
    Ok(Learned { before, after, proposals, config })
}

/// The proposals as they are read from `opbind.toml`.
fn overrides(proposals: &[Proposal]) -> Result<Config, Vec<Finding>> {
    Config::parse(FILE_NAME, &tables(proposals), "learned").map_err(|problems| problems.located(&()))
}

/// The description with what the configuration corrects.
fn corrected<'s>(sources: &'s Sources, config: &Config) -> Result<Document<'s>, Vec<Finding>> {
    let mut document = load::load(sources).map_err(|problems| problems.located(sources))?;
    refuse(config.apply(&mut document), &document)?;
    Ok(document)
}

/// The proposals that change something: of several schemas that say a thing together, some may say it right already.
fn applicable(sources: &Sources, config: &Config, mut proposals: Vec<Proposal>) -> Result<Vec<Proposal>, Vec<Finding>> {
    let mut document = corrected(sources, config)?;
    let mut applies = |proposal: &Proposal| {
        overrides(std::slice::from_ref(proposal)).is_ok_and(|it| it.apply(&mut document).is_empty())
    };
    proposals.retain(|proposal| applies(proposal));
    Ok(proposals)
}

/// One look at all bodies, with what the configuration corrects.
fn observe(sources: &Sources, config: &Config, exchanges: &[&Exchange<'_>]) -> Result<Observed, Vec<Finding>> {
    let document = corrected(sources, config)?;
    // What else is wrong with the description is told when the crate is made.
    let (mut spec, _) = openapi::read(&document);
    refuse(config.choose_formats(&mut spec), &document)?;
    let shapes = lower::shapes(&mut spec);
    let routes = Routes::new(&spec);
    let walker = Walker { spec: &spec, shapes: &shapes };
    let mut tally = Tally::new(&walker);
    for exchange in exchanges {
        match (routes.answer(exchange), &exchange.body) {
            (Answer::Of(schema), Body::Json(body)) => tally.add(walker.body(schema, body)),
            (answer, _) => tally.pass_over(exchange, answer),
        }
    }
    Ok(tally.finish())
}

fn refuse(problems: Diagnostics, document: &Document<'_>) -> Result<(), Vec<Finding>> {
    if problems.has_errors() { Err(problems.located(document)) } else { Ok(()) }
}
