//! Servers: what they are called, and what of their URLs the caller chooses.

use super::{docs, enumeration};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Docs, Enumeration, Server, ServerVariable};
use crate::naming::{self, Name, Register};
use crate::openapi::{self, Spec};
use std::borrow::Cow;

/// Where they stand.
const SERVERS: &str = "#/servers";

/// What every variable's type has as methods already.
const OWN_METHODS: &[&str] = &["clone", "fmt", "from", "into", "origin", "try_into", "borrow", "to_owned"];

/// A description's text is a name if it has no more words than this: `Production`, `US region`.
const WORDS_OF_A_NAME: usize = 3;

/// Where requests go unless the caller says otherwise: the first server, with the defaults of its variables, or `/` as
/// section 4.8.1 has it. Where that is no absolute URL the caller has to say more.
pub(super) fn default_url(servers: &[openapi::Server<'_>]) -> String {
    let usable = servers.iter().find(|server| is_http(&address(&server.url)));
    usable.map_or_else(|| "/".to_owned(), filled)
}

/// The server of one operation alone, where it has one that requests can be sent to.
pub(super) fn own_url(servers: &[openapi::Server<'_>]) -> Option<String> {
    servers.iter().find(|server| is_http(&address(&server.url))).map(filled)
}

/// The description's servers, each as a function.
pub(super) fn servers(spec: &Spec<'_>, diagnostics: &mut Diagnostics) -> Vec<Server> {
    let all = &spec.servers;
    let mut usable: Vec<&openapi::Server<'_>> = Vec::new();
    for server in all {
        report(server, diagnostics);
        if is_http(&address(&server.url)) && !usable.iter().any(|other| other.url == server.url) {
            usable.push(server);
        }
    }
    let texts = texts(&usable);
    let types = usable
        .iter()
        .zip(&texts)
        .flat_map(|(server, text)| server.variables.iter().map(move |variable| format!("{text} {}", variable.name)));
    let all: Vec<String> = texts.iter().cloned().chain(types).collect();
    let mut names = spec.names.distinct(|| SERVERS.to_owned(), all.iter().map(String::as_str)).into_iter();
    let servers: Vec<(&openapi::Server<'_>, Name)> = usable.into_iter().zip(names.by_ref()).collect();
    servers.into_iter().map(|(server, name)| lower(&spec.names, server, &name, &mut names)).collect()
}

/// What each is called after: its `name`, a description that is one, or else its URL.
fn texts(servers: &[&openapi::Server<'_>]) -> Vec<String> {
    let said = |server: &openapi::Server<'_>| {
        let short = |text: &&str| (1..=WORDS_OF_A_NAME).contains(&text.split_whitespace().count());
        server.name.or(server.description.filter(short)).map(|text| text.trim().to_owned())
    };
    let key = |text: &str| Name::of(text).method();
    let is_unique = |text: &String| {
        servers.iter().filter_map(|other| said(other)).filter(|other| key(other) == key(text)).count() == 1
    };
    let url = |server: &openapi::Server<'_>| {
        let url = server.url.split_once("://").map_or(&*server.url, |(_, rest)| rest);
        let others = servers.iter().filter(|other| other.url.ends_with(&format!("://{url}"))).count();
        if others > 1 { server.url.to_string() } else { url.trim_matches('/').to_owned() }
    };
    servers.iter().map(|server| said(server).filter(is_unique).unwrap_or_else(|| url(server))).collect()
}

fn lower(
    register: &Register,
    server: &openapi::Server<'_>,
    name: &Name,
    types: &mut impl Iterator<Item = Name>,
) -> Server {
    let url = address(&server.url);
    let undeclared = undeclared(server);
    let texts = server.variables.iter().map(|variable| variable.name).chain(undeclared.iter().copied());
    let scope = |kind: &str| format!("{SERVERS}/{}/{kind}", server.url);
    let mut names = register.distinct(|| scope("variables"), texts).into_iter();
    let declared = server.variables.iter().zip(names.by_ref()).zip(types);
    let used = declared.filter(|((variable, _), _)| has_variable(&url, variable.name));
    let mut variables: Vec<_> = used
        .map(|((it, name), ty)| {
            let scope = enumeration::Scope { names: register, place: scope(it.name) };
            self::variable(it, (&name, &ty), &scope)
        })
        .collect();
    variables.extend(undeclared.iter().zip(names).map(|(key, name)| free(key, &name)));
    let mut docs = docs::blocks([server.description]);
    docs.facts.push(docs::code(&server.url));
    let is_relative = !filled(server).contains("://");
    Server { name: name.method(), ty: name.type_name(), docs, url: url.into_owned(), is_relative, variables }
}

fn variable(
    variable: &openapi::ServerVariable<'_>,
    (name, ty): (&Name, &Name),
    scope: &enumeration::Scope<'_>,
) -> ServerVariable {
    let mut docs = docs::blocks([variable.description]);
    docs.facts.extend(variable.default.as_ref().map(|default| format!("Default: {}", docs::code(default))));
    let texts: Vec<String> = variable.values.iter().map(|value| value.clone().into_owned()).collect();
    let about = Docs { blocks: Vec::new(), facts: vec![format!("What {} can be.", docs::code(variable.name))] };
    let values = (!texts.is_empty()).then(|| Enumeration {
        name: ty.type_name(),
        origin: None,
        docs: about,
        deprecated: false,
        values: enumeration::strings(scope, texts),
    });
    let default = variable.default.as_ref().map(|default| default.clone().into_owned());
    ServerVariable { name: setter(name), key: variable.name.to_owned(), docs, default, values }
}

/// A variable that is used and not declared: only the caller knows.
fn free(key: &str, name: &Name) -> ServerVariable {
    ServerVariable { name: setter(name), key: key.to_owned(), docs: Docs::default(), default: None, values: None }
}

fn setter(name: &Name) -> naming::MethodName {
    name.method().avoiding(OWN_METHODS)
}

fn has_variable(url: &str, name: &str) -> bool {
    url.contains(&format!("{{{name}}}"))
}

fn undeclared<'s>(server: &'s openapi::Server<'_>) -> Vec<&'s str> {
    let declared = |name: &&str| server.variables.iter().any(|variable| variable.name == *name);
    super::path::expressions(&server.url).into_iter().filter(|name| !declared(name)).collect()
}

/// The URL with the defaults of its variables; those without one stay in braces.
fn filled(server: &openapi::Server<'_>) -> String {
    let mut url = address(&server.url).into_owned();
    for variable in &server.variables {
        if let Some(default) = &variable.default {
            url = url.replace(&format!("{{{}}}", variable.name), default);
        }
    }
    url
}

/// The URL, with the scheme that was left out in front of a host: `//api.example.com`, `api.example.com/v1`.
fn address(url: &str) -> Cow<'_, str> {
    let host = url.split('/').next().unwrap_or_default();
    if let Some(rest) = url.strip_prefix("//") {
        format!("https://{rest}").into()
    } else if host.contains('.') && !host.starts_with('.') && !host.contains([':', '{']) {
        format!("https://{url}").into()
    } else {
        url.into()
    }
}

fn is_http(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_none_or(|scheme| scheme == "http" || scheme == "https" || scheme.contains('{'))
}

fn report(server: &openapi::Server<'_>, diagnostics: &mut Diagnostics) {
    let mut warn = |rule, place: crate::source::Place, message: String| {
        diagnostics.push(Diagnostic::warning(rule, At::Place(place), message));
    };
    let (url, place) = (address(&server.url), server.place.push("url"));
    if !is_http(&url) {
        warn("server-not-http", place, format!("`{}` is no http(s) URL; the server is left out", server.url));
    } else if url != server.url {
        warn("server-without-scheme", place, format!("`{}` has no scheme; it is taken for `{url}`", server.url));
    } else if url.contains(['?', '#']) {
        warn("server-with-query", place, format!("`{url}` is more than a base: a client cannot be built for it"));
    }
    for name in undeclared(server) {
        let message = format!("no variable declares `{{{name}}}` of the URL; the caller has to say what it is");
        warn("undeclared-server-variable", server.place.push("url"), message);
    }
    for variable in &server.variables {
        if let Some((rule, message)) = complaint(variable, &server.url) {
            warn(rule, variable.place.clone(), message);
        }
    }
}

fn complaint(variable: &openapi::ServerVariable<'_>, url: &str) -> Option<(&'static str, String)> {
    if !has_variable(url, variable.name) {
        let message = format!("the URL has no `{{{}}}`; the variable is left out", variable.name);
        return Some(("unused-server-variable", message));
    }
    let Some(default) = &variable.default else {
        let message = "a variable needs a `default`; the caller has to say what it is".to_owned();
        return Some(("server-variable-without-default", message));
    };
    let listed = variable.values.is_empty() || variable.values.contains(default);
    (!listed).then(|| ("server-default-not-in-enum", format!("the default `{default}` is not in `enum`; it is used")))
}
