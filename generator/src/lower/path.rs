//! The keys of the Paths Object (OpenAPI 3.1, section 4.8.8): what of them is sent as the path, what as the query, and
//! which parameter each template expression stands for.

mod key;

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::openapi::{Operation, Parameter, ParameterIn, Style};
use crate::source::percent_decode;
use key::Piece;

/// What a path key says, and the inputs of the operation under it.
pub(super) struct Path<'d> {
    /// The path with its expressions, everything else percent-encoded; without a fixed query and without a fragment.
    pub(super) template: String,
    /// The query that is part of the key: names, and what is sent for each.
    pub(super) query: Vec<(String, String)>,
    /// The parameters that can be sent: the declared ones, then those that only the key tells of.
    pub(super) parameters: Vec<Parameter<'d>>,
}

pub(super) fn read<'d>(operation: &Operation<'d>, diagnostics: &mut Diagnostics) -> Path<'d> {
    let (path, query) = key::divide(operation.path);
    let mut expressions = Expressions { operation, found: Vec::new() };
    let mut template = expressions.template(path);
    let (mut fixed, mut open) = (Vec::new(), Vec::new());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match key::pieces(pair).any(|piece| matches!(piece, Piece::Expression(_))) {
            false => fix(&mut fixed, pair),
            true if is_query_parameter(operation, pair) => {}
            true => open.push(expressions.template(pair)),
        }
    }
    if !open.is_empty() {
        template = format!("{template}?{}", open.join("&"));
    }
    report(operation, path, &expressions.found, diagnostics);
    Path { template, query: fixed, parameters: parameters(operation, &expressions.found, diagnostics) }
}

/// What stands between the braces of a text, each once: also the variables of a server's URL.
pub(super) fn expressions(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for piece in key::pieces(text) {
        match piece {
            Piece::Expression(name) if !found.contains(&name) => found.push(name),
            _ => {}
        }
    }
    found
}

/// Adds a pair of the fixed query; the pairs of one name are sent together.
fn fix(fixed: &mut Vec<(String, String)>, pair: &str) {
    let name = pair.split('=').next().unwrap_or_default();
    let name = percent_decode(name).unwrap_or_else(|| name.to_owned());
    let text = key::encode(pair);
    match fixed.iter_mut().find(|(other, _)| *other == name) {
        Some((_, texts)) => *texts = format!("{texts}&{text}"),
        None => fixed.push((name, text)),
    }
}

/// `limit={limit}` only repeats what a query parameter says already.
fn is_query_parameter(operation: &Operation<'_>, pair: &str) -> bool {
    let name = pair.split_once("={").and_then(|(name, rest)| Some((name, rest.strip_suffix('}')?)));
    let declares =
        |name: &str| operation.parameters.iter().any(|it| it.location == ParameterIn::Query && it.name == name);
    name.is_some_and(|(name, expression)| name == expression && declares(name))
}

/// The expressions of one key.
struct Expressions<'o, 'd> {
    operation: &'o Operation<'d>,
    /// Each once, in the order of the key.
    found: Vec<Expression<'d>>,
}

struct Expression<'d> {
    /// What stands between the braces.
    text: &'d str,
    /// The name of the parameter it stands for.
    name: &'d str,
    is_declared: bool,
    multi_segment: bool,
}

impl<'d> Expressions<'_, 'd> {
    fn template(&mut self, text: &'d str) -> String {
        let piece = |piece| match piece {
            Piece::Literal(text) => key::encode(text),
            Piece::Expression(text) => format!("{{{}}}", self.name(text)),
        };
        key::pieces(text).map(piece).collect()
    }

    /// The name of the parameter that `text` stands for, after keeping the expression.
    fn name(&mut self, text: &'d str) -> &'d str {
        let declares =
            |name: &str| self.operation.parameters.iter().any(|it| it.location == ParameterIn::Path && it.name == name);
        let variable = key::variable(text);
        let expression = if declares(text) {
            Expression { text, name: text, is_declared: true, multi_segment: false }
        } else if declares(variable.name) {
            Expression { text, name: variable.name, is_declared: true, multi_segment: variable.multi_segment }
        } else {
            Expression { text, name: text, is_declared: false, multi_segment: false }
        };
        let name = expression.name;
        if !self.found.iter().any(|other| other.text == text) {
            self.found.push(expression);
        }
        name
    }
}

/// The declared parameters that can be sent, then one for each expression that no parameter declares.
fn parameters<'d>(
    operation: &Operation<'d>,
    expressions: &[Expression<'d>],
    diagnostics: &mut Diagnostics,
) -> Vec<Parameter<'d>> {
    let mut parameters = Vec::with_capacity(operation.parameters.len());
    for declared in &operation.parameters {
        let mut uses = expressions.iter().filter(|it| it.name == declared.name).peekable();
        if declared.location != ParameterIn::Path {
            parameters.push(declared.clone());
        } else if uses.peek().is_some() {
            let multi_segment = declared.multi_segment || uses.any(|it| it.multi_segment);
            parameters.push(Parameter { multi_segment, ..declared.clone() });
        } else {
            let message = format!("the path has no `{{{}}}`; the parameter is left out", declared.name);
            let at = At::Place(declared.place.clone());
            diagnostics.push(Diagnostic::warning("unused-path-parameter", at, message));
        }
    }
    let undeclared = expressions.iter().filter(|it| !it.is_declared);
    parameters.extend(undeclared.map(|it| self::undeclared(operation, it.name)));
    parameters
}

/// A string that stands for an expression nobody declares.
fn undeclared<'d>(operation: &Operation<'d>, name: &'d str) -> Parameter<'d> {
    Parameter {
        place: operation.place.clone(),
        name,
        location: ParameterIn::Path,
        required: true,
        description: None,
        deprecated: false,
        schema: None,
        content: Vec::new(),
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        multi_segment: false,
    }
}

fn report(operation: &Operation<'_>, path: &str, expressions: &[Expression<'_>], diagnostics: &mut Diagnostics) {
    let mut warn = |rule, message| {
        diagnostics.push(Diagnostic::warning(rule, At::Place(operation.place.clone()), message));
    };
    for it in expressions.iter().filter(|it| !it.is_declared) {
        let message = format!("no parameter declares `{{{}}}` of the path; it is taken as a string", it.text);
        warn("undeclared-path-parameter", message);
    }
    let is_brace = |piece| matches!(piece, Piece::Literal(text) if text.contains(['{', '}']));
    if key::pieces(path).any(is_brace) {
        let message = "a brace of the path has no other half; it is sent as it is, percent-encoded".to_owned();
        warn("unbalanced-braces", message);
    }
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        let message =
            "the path has a segment `.` or `..`, which every URL parser takes away; its calls fail".to_owned();
        warn("dot-segment", message);
    }
    for it in expressions.iter().filter(|it| it.text != it.name) {
        let message = format!("`{{{}}}` of the path is taken as the parameter `{}`", it.text, it.name);
        diagnostics.push(Diagnostic::note("path-expression", At::Place(operation.place.clone()), message));
    }
}
