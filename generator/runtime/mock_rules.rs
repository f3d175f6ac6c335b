//! What a mock has been told, and which of it a request is about.

use std::collections::VecDeque;
use std::sync::Arc;

use http::{Request, Uri};

use super::client::Called;
use super::mock_answer::Answer;
use super::mock_received::Received;
use super::mock_template::{Captures, captures, likeness, literal_length};
use super::operation::Route;
use super::server::Server;

/// How many routes are named to a request that none of them is.
const NAMED: usize = 4;

/// What decides on an answer.
pub(super) type Decide = dyn Fn(&Received) -> Answer + Send + Sync;

/// What is asked for: an operation, or a method and a path that is none.
#[derive(Clone, PartialEq)]
pub(super) struct Target {
    pub(super) route: Option<&'static Route>,
    pub(super) method: Box<str>,
    /// A path template, or a template of a whole URL.
    pub(super) path: Box<str>,
}

/// All that a mock has been told.
#[derive(Default)]
pub(super) struct Rules(Vec<Rule>);

/// What is answered to requests for one target.
struct Rule {
    target: Target,
    /// For one request each, in this order, before `always` is asked.
    once: VecDeque<Answer>,
    always: Option<Arc<Decide>>,
}

/// What answers the next request.
pub(super) enum Next {
    Once(Answer),
    Always(Arc<Decide>),
}

/// Which target a request is for, and what stands in its path.
pub(super) type Found = (Target, Captures);

impl Rules {
    pub(super) fn always(&mut self, target: Target, decide: Arc<Decide>) {
        let rule = self.rule(target);
        rule.once.clear();
        rule.always = Some(decide);
    }

    pub(super) fn once(&mut self, target: Target, answer: Answer) {
        self.rule(target).once.push_back(answer);
    }

    fn rule(&mut self, target: Target) -> &mut Rule {
        let at = self.0.iter().position(|rule| rule.target == target).unwrap_or_else(|| {
            self.0.push(Rule { target, once: VecDeque::new(), always: None });
            self.0.len() - 1
        });
        &mut self.0[at]
    }

    pub(super) fn next(&mut self, target: &Target) -> Option<Next> {
        let rule = self.0.iter_mut().find(|rule| rule.target == *target)?;
        let always = || rule.always.clone().map(Next::Always);
        rule.once.pop_front().map(Next::Once).or_else(always)
    }

    /// The targets that would be answered.
    pub(super) fn targets(&self) -> impl Iterator<Item = &Target> {
        let has_answer = |rule: &&Rule| rule.always.is_some() || !rule.once.is_empty();
        self.0.iter().filter(has_answer).map(|rule| &rule.target)
    }

    /// The targets with answers that were to be given once, and were not.
    pub(super) fn unasked(&self) -> impl Iterator<Item = &Target> {
        self.0.iter().filter(|rule| !rule.once.is_empty()).map(|rule| &rule.target)
    }
}

impl Target {
    pub(super) fn operation(route: &'static Route) -> Self {
        Self { route: Some(route), method: route.method.into(), path: route.path.into() }
    }

    /// Where a URL is one of the template, whatever stands before the path: the longer it is, the better.
    fn place(&self, uri: &Uri) -> Option<(usize, Captures)> {
        let template = path_only(&self.path);
        if template.contains("://") {
            let url = format!("{}://{}{}", uri.scheme_str()?, uri.authority()?, uri.path());
            return captures(template, &url).map(|captured| (url.len(), captured));
        }
        let ends = uri.path().match_indices('/').map(|(start, _)| uri.path().split_at(start).1);
        ends.filter_map(|end| captures(template, end).map(|captured| (end.len(), captured))).next()
    }
}

/// Which of these targets a request is for. The operation that was called is what it says it is, unless a redirect has
/// led elsewhere; else method and path decide, and of several templates the one with less to fill in.
pub(super) fn find<'t, B>(request: &Request<B>, targets: impl Iterator<Item = &'t Target>) -> Option<Found> {
    if let Some(called) = request.extensions().get::<Called>()
        && request.method() == called.route.method
        && let Some(path) = below(&called.server, request.uri())
        && let Some(captured) = captures(path_only(called.route.path), path)
    {
        return Some((Target::operation(called.route), captured));
    }
    let asked = targets.filter(|target| *request.method() == *target.method);
    let placed = asked.filter_map(|target| target.place(request.uri()).map(|place| (target, place)));
    let best = placed.max_by_key(|(target, (length, _))| (*length, literal_length(&target.path)));
    best.map(|(target, (_, captured))| (target.clone(), captured))
}

/// The path of a URL without that of its server.
fn below<'u>(server: &Server, uri: &'u Uri) -> Option<&'u str> {
    let base: Uri = server.as_str().parse().ok()?;
    let path = uri.path().strip_prefix(base.path().trim_end_matches('/'))?;
    (server.owns(uri) && path.starts_with('/')).then_some(path)
}

/// Some templates have a query or a fragment.
fn path_only(template: &str) -> &str {
    template.split(['?', '#']).next().unwrap_or(template)
}

/// Why a request has no answer: what it is, and the nearest of what would have one.
pub(super) fn unmatched<'t>(received: &Received, targets: impl Iterator<Item = &'t Target>) -> String {
    let (method, uri) = (received.request.method(), received.request.uri());
    let id = received.operation().map(|id| format!(" ({id})")).unwrap_or_default();
    let origin = uri.scheme_str().zip(uri.authority()).map(|(scheme, at)| format!("{scheme}://{at}"));
    let asked = format!("{method} {}{}{id}", origin.unwrap_or_default(), uri.path());
    let mut near: Vec<&Target> = targets.collect();
    // By method only where the paths are alike.
    near.sort_by_key(|target| (-likeness(&target.path, uri.path()), *target.method != *method.as_str()));
    let named: Vec<String> = near.iter().take(NAMED).map(|it| format!("`{} {}`", it.method, it.path)).collect();
    match near.len().saturating_sub(NAMED) {
        _ if near.is_empty() => format!("the mock has no answer to {asked}: it was told none"),
        0 => format!("the mock has no answer to {asked}, but to {}", named.join(", ")),
        more => format!("the mock has no answer to {asked}, but to {}, and {more} more", named.join(", ")),
    }
}
