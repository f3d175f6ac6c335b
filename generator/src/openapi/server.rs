//! The Server Object and the Server Variable Object (OpenAPI 3.1, sections 4.8.5 and 4.8.6).

use super::reader::{Cursor, Members, Reader};
use crate::source::{Node, Place};
use std::borrow::Cow;

/// Where requests can go.
#[derive(Clone, Debug)]
pub struct Server<'d> {
    /// Where it stands.
    pub place: Place,
    /// `url`, with its `{variables}`; it may be relative to where the description is served. Of Swagger 2.0, what
    /// `schemes`, `host` and `basePath` make.
    pub url: Cow<'d, str>,
    /// `name` (OpenAPI 3.2).
    pub name: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `variables`, in the order of the description.
    pub variables: Vec<ServerVariable<'d>>,
}

/// A part of a server's URL that the caller can choose.
#[derive(Clone, Debug)]
pub struct ServerVariable<'d> {
    /// Where it stands.
    pub place: Place,
    /// Its name in the URL, without braces.
    pub name: &'d str,
    /// `enum`: the choices; empty where anything goes.
    pub values: Vec<Cow<'d, str>>,
    /// `default`.
    pub default: Option<Cow<'d, str>>,
    /// `description`.
    pub description: Option<&'d str>,
}

/// The member `servers` of an OpenAPI Object, a Path Item or an Operation. Empty is the same as absent.
pub(super) fn read_servers<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Server<'d>> {
    let servers = reader.list(members, "servers");
    servers.iter().filter_map(|at| read(reader, at)).collect()
}

pub(super) fn read<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>) -> Option<Server<'d>> {
    let members = reader.object(at)?;
    let variables = reader.map(&members, "variables");
    Some(Server {
        place: at.place.clone(),
        url: reader.text(&members, "url").map(Cow::Borrowed)?,
        name: reader.text(&members, "name"),
        description: reader.text(&members, "description"),
        variables: variables.into_iter().filter_map(|(name, at)| read_variable(reader, name, &at)).collect(),
    })
}

fn read_variable<'d>(reader: &mut Reader<'d>, name: &'d str, at: &Cursor<'d>) -> Option<ServerVariable<'d>> {
    let members = reader.object(at)?;
    Some(ServerVariable {
        place: at.place.clone(),
        name,
        values: reader.list(&members, "enum").iter().filter_map(|at| substitution(reader, at)).collect(),
        default: members.get("default").and_then(|at| substitution(reader, &at)),
        description: reader.text(&members, "description"),
    })
}

/// A text to put into the URL. YAML makes a number of an unquoted port or version: it means its text.
fn substitution<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>) -> Option<Cow<'d, str>> {
    match at.node {
        Node::String(text) => Some(Cow::Borrowed(text)),
        Node::Number(number) => Some(Cow::Owned(number.to_string())),
        Node::Bool(value) => Some(Cow::Owned(value.to_string())),
        _ => {
            reader.wrong_kind(at, "a string");
            None
        }
    }
}
