//! Which operations a crate offers, by tag, operationId, path or method, and which webhooks it knows.
//!
//! The whole description is lowered first and what was not chosen is taken away then (`prune`). So the name of a type or
//! a method does not depend on the selection, and choosing more changes nothing that was there before.

mod glob;
mod prune;

pub(crate) use glob::matches;
pub(crate) use prune::Unselected;
pub(crate) use prune::prune;

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::load::Route;
use crate::openapi::{Operation, Spec};
use std::collections::BTreeSet;

/// What is chosen. Empty lists choose everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// An operation that fits one of these is taken.
    pub only: Choices,
    /// An operation that fits one of these is not.
    pub except: Choices,
    /// Of those, the ones with these methods.
    pub methods: Vec<Choice>,
    /// Leaves out what is marked `deprecated`.
    pub without_deprecated: bool,
}

/// Ways to say which operations and webhooks are meant; one that fits is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// One of the operation's `tags`.
    pub tags: Vec<Choice>,
    /// `operationId`.
    pub operations: Vec<Choice>,
    /// Its path, as a pattern: `*` stands for one segment or a part of it, `**` for any number of them.
    pub paths: Vec<Choice>,
    /// The key of a webhook, as a pattern. What is said of operations chooses no webhook.
    pub webhooks: Vec<Choice>,
}

/// A text that chooses, and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// A tag, an operationId, a path, a method or a webhook.
    pub text: String,
    /// Where it stands in the configuration; [`At::Nowhere`] on the command line.
    pub at: At,
}

impl From<&String> for Choice {
    fn from(text: &String) -> Self {
        Self { text: text.clone(), at: At::Nowhere }
    }
}

/// What a selection looks at.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// What it is the key of, and of which object.
    pub key: Key<'a>,
    /// In any case: `get`.
    pub method: &'a str,
    /// `operationId`.
    pub operation_id: Option<&'a str>,
    /// `tags`.
    pub tags: Vec<&'a str>,
    /// `deprecated`.
    pub deprecated: bool,
}

/// A key that leads to operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each variant holds the key in the object it is named after")]
pub enum Key<'a> {
    Path(&'a str),
    Webhook(&'a str),
}

impl<'a> Key<'a> {
    /// The name of a webhook, if it is one.
    pub fn webhook(self) -> Option<&'a str> {
        match self {
            Self::Webhook(name) => Some(name),
            Self::Path(_) => None,
        }
    }
}

impl Choices {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.each().next().is_none()
    }

    fn fit(&self, candidate: &Candidate<'_>) -> bool {
        self.each().any(|(aspect, choice)| aspect.fits(candidate, &choice.text))
    }

    fn each(&self) -> impl Iterator<Item = (Aspect, &Choice)> {
        let tags = self.tags.iter().map(|choice| (Aspect::Tag, choice));
        let operations = self.operations.iter().map(|choice| (Aspect::OperationId, choice));
        let paths = self.paths.iter().map(|choice| (Aspect::Path, choice));
        tags.chain(operations).chain(paths).chain(self.webhooks.iter().map(|choice| (Aspect::Webhook, choice)))
    }
}

/// What of an operation a choice is about.
#[derive(Clone, Copy)]
enum Aspect {
    Tag,
    OperationId,
    Path,
    Method,
    Webhook,
}

impl Aspect {
    fn name(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::OperationId => "operationId",
            Self::Path => "path",
            Self::Method => "method",
            Self::Webhook => "webhook",
        }
    }

    fn texts<'a>(self, candidate: &Candidate<'a>) -> Vec<&'a str> {
        match (candidate.key, self) {
            (Key::Path(_), Self::Tag) => candidate.tags.clone(),
            (Key::Path(_), Self::OperationId) => candidate.operation_id.into_iter().collect(),
            (Key::Path(_), Self::Method) => vec![candidate.method],
            (Key::Path(path), Self::Path) => vec![path],
            (Key::Webhook(name), Self::Webhook) => vec![name],
            _ => Vec::new(),
        }
    }

    fn fits(self, candidate: &Candidate<'_>, choice: &str) -> bool {
        self.texts(candidate).into_iter().any(|text| match self {
            Self::Tag | Self::OperationId => text == choice,
            Self::Path | Self::Webhook => matches(choice, text),
            Self::Method => text.eq_ignore_ascii_case(choice),
        })
    }
}

impl Selection {
    /// Whether it takes all there is.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it takes this operation or webhook. What is said of methods is said of operations.
    pub fn takes(&self, candidate: &Candidate<'_>) -> bool {
        let is_webhook = candidate.key.webhook().is_some();
        let by_method = || self.methods.iter().any(|it| Aspect::Method.fits(candidate, &it.text));
        (self.only.is_empty() || self.only.fit(candidate))
            && (is_webhook || self.methods.is_empty() || by_method())
            && !(self.without_deprecated && candidate.deprecated)
            && !self.except.fit(candidate)
    }

    /// What is wrong with it for what is offered: a choice that none of them fits, or that none is left.
    pub fn check(&self, offered: &[Candidate<'_>]) -> Diagnostics {
        let methods = self.methods.iter().map(|choice| (Aspect::Method, choice));
        let choices = self.only.each().chain(self.except.each()).chain(methods);
        let mut problems: Diagnostics =
            choices.filter_map(|(aspect, choice)| unfitting(aspect, choice, offered)).collect();
        if problems.is_empty() && !self.is_everything() && !offered.iter().any(|it| self.takes(it)) {
            let message = "no operation of the description was chosen: none fits all that is said";
            problems.push(Diagnostic::error("nothing-chosen", At::Nowhere, message));
        }
        problems
    }
}

/// The operations and webhooks of a description, as a selection sees them; where single operations were asked for, these alone.
pub(crate) fn candidates<'s>(spec: &'s Spec<'_>) -> Vec<Candidate<'s>> {
    let candidate = |key: Key<'s>, operation: &'s Operation<'_>| Candidate {
        key,
        method: operation.method.key(),
        operation_id: operation.operation_id,
        tags: operation.tags.clone(),
        deprecated: operation.deprecated,
    };
    let operations = spec.operations.iter().map(|it| candidate(Key::Path(it.path), it));
    let webhooks = spec.webhooks.iter().flat_map(|webhook| webhook.operations.iter().map(move |it| (webhook.name, it)));
    let all = operations.chain(webhooks.map(|(name, it)| candidate(Key::Webhook(name), it)));
    all.filter(|it| spec.asked.as_ref().is_none_or(|asked| is_asked(asked, it))).collect()
}

fn is_asked(asked: &BTreeSet<Route>, candidate: &Candidate<'_>) -> bool {
    let Key::Path(path) = candidate.key else { return false };
    asked.contains(&Route { method: candidate.method.to_owned(), path: path.to_owned() })
}

/// What to say of a choice that nothing fits, with the text it may have been meant to be.
fn unfitting(aspect: Aspect, choice: &Choice, offered: &[Candidate<'_>]) -> Option<Diagnostic> {
    if offered.iter().any(|candidate| aspect.fits(candidate, &choice.text)) {
        return None;
    }
    let message = match aspect {
        Aspect::Webhook => format!("the description has no webhook `{}`", choice.text),
        _ => format!("no operation of the description has the {} `{}`", aspect.name(), choice.text),
    };
    let problem = Diagnostic::error("nothing-chosen", choice.at.clone(), message);
    let texts = offered.iter().flat_map(|candidate| aspect.texts(candidate));
    Some(match nearest(&choice.text, texts) {
        Some(nearest) => problem.help(format!("there is `{nearest}`")),
        None => problem,
    })
}

/// The text most like `text`, if one is much like it; the first of several that are equally so.
pub(crate) fn nearest<'a>(text: &str, texts: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const ALIKE: f64 = 0.8;
    let folded = text.to_lowercase();
    let mut best = None;
    for other in texts {
        let likeness = strsim::jaro_winkler(&folded, &other.to_lowercase());
        if likeness >= ALIKE && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, other));
        }
    }
    best.map(|(_, text)| text)
}
