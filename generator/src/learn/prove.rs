//! The proof: recorded bodies in the crate itself, which is made and compiled for it.

use crate::config::Config;
use crate::diagnostics::{At, Diagnostic, Diagnostics, Finding};
use crate::load::Sources;
use crate::traffic::{Answer, Body, Recording, Routes};
use crate::verify::{self, Case, Description, Outcome, Workplace};
use serde::Serialize;

/// What became of the bodies in the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// Bodies of JSON that were tried.
    pub bodies: usize,
    /// Those that were not: what any JSON value is decoded into, or of an operation that the crate does not offer.
    pub untried: usize,
    /// Of these, how many were decoded.
    pub decode: usize,
    /// Of these, how many came back the same, but for members that nothing describes.
    pub came_back: usize,
    /// Those that were not decoded: the request, and why.
    pub undecodable: Vec<(String, String)>,
}

/// Makes the crate of a description with what the configuration corrects, and decodes all recorded bodies in it.
///
/// # Errors
/// Where the crate cannot be made or compiled.
pub fn prove(sources: &Sources, config: &Config, recordings: &[Recording<'_>]) -> Result<Proof, Vec<Finding>> {
    let files = crate::generate(sources, config)?.files;
    let (mut proof, cases) = cases(sources, config, recordings)?;
    let name = &config.package.name;
    let outcomes = Workplace::of(name).map_err(|error| failed(&error.to_string())).and_then(|workplace| {
        verify::run(&files, name, &cases, &workplace).map_err(|failure| failed(&failure.to_string()))
    })?;
    for (case, outcome) in cases.into_iter().zip(outcomes) {
        match outcome {
            Outcome::Undecodable(_) | Outcome::Crashed(_) => proof.undecodable.push((case.label, outcome.explain())),
            Outcome::CameBack | Outcome::WithoutMembers(_) => proof.came_back += 1,
            Outcome::Changed(_) => {}
        }
    }
    proof.decode = proof.bodies - proof.undecodable.len();
    Ok(proof)
}

/// The bodies as cases.
fn cases(sources: &Sources, config: &Config, recordings: &[Recording<'_>]) -> Result<(Proof, Vec<Case>), Vec<Finding>> {
    let document = super::corrected(sources, config)?;
    let description = Description::read(&document, config);
    let routes = Routes::new(description.spec());
    let (mut proof, mut cases) = (Proof::default(), Vec::new());
    for exchange in recordings.iter().flat_map(|recording| &recording.exchanges) {
        let (Answer::Of(schema), Body::Json(body)) = (routes.answer(exchange), &exchange.body) else { continue };
        match description.rust_type(schema).zip(serde_json::to_string(body).ok()) {
            Some((rust, value)) => cases.push(Case { label: exchange.request(), rust, value }),
            None => proof.untried += 1,
        }
    }
    proof.bodies = cases.len();
    Ok((proof, cases))
}

fn failed(why: &str) -> Vec<Finding> {
    Diagnostics::from(Diagnostic::error("unproven", At::Nowhere, why)).located(&())
}
