//! `schemes`, `host` and `basePath` (Swagger 2.0, section Swagger Object): the URLs of the servers.

use super::super::Server;
use super::super::reader::{Members, Reader};
use crate::diagnostics::{At, Diagnostic};
use std::borrow::Cow;

/// Where the API is.
pub(super) struct Address<'d> {
    host: Option<&'d str>,
    base_path: &'d str,
}

impl<'d> Address<'d> {
    pub(super) fn read(reader: &mut Reader<'d>, root: &Members<'d>) -> Self {
        let host = reader.text(root, "host").filter(|host| !host.is_empty());
        Self { host, base_path: reader.text(root, "basePath").unwrap_or_default() }
    }

    /// A server for each of `schemes`. Without a host it is the one that the description came from.
    pub(super) fn servers(&self, reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Server<'d>> {
        let path = self.base_path.trim_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        let urls = match self.host.map(|host| host.trim_end_matches('/')) {
            None if path.is_empty() => Vec::new(),
            None => vec![path],
            // Not what the specification allows, but what some write.
            Some(host) if host.contains("://") => vec![format!("{host}{path}")],
            Some(host) => {
                let schemes = read_schemes(reader, members);
                schemes.into_iter().map(|scheme| format!("{scheme}://{host}{path}")).collect()
            }
        };
        urls.into_iter().map(|url| server(members, url)).collect()
    }

    /// The servers of an operation with `schemes` of its own.
    pub(super) fn of_operation(&self, reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Server<'d>> {
        if members.has("schemes") { self.servers(reader, members) } else { Vec::new() }
    }
}

fn server<'d>(members: &Members<'d>, url: String) -> Server<'d> {
    let stated = ["schemes", "host", "basePath"].into_iter().find(|key| members.has(key));
    let place = stated.map_or_else(|| members.place.clone(), |key| members.place.push(key));
    Server { place, url: Cow::Owned(url), name: None, description: None, variables: Vec::new() }
}

/// `https` first, whatever the order: nothing is sent in the clear by default where it need not be.
fn read_schemes<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<&'d str> {
    let mut schemes: Vec<&'d str> = Vec::new();
    for scheme in reader.texts(members, "schemes") {
        match scheme {
            "https" => schemes.insert(0, scheme),
            "http" => schemes.push(scheme),
            _ => {
                let message = format!("`{scheme}` is not HTTP; it is left out");
                let at = At::Place(members.place.push("schemes"));
                reader.report(Diagnostic::warning("unsupported-scheme", at, message));
            }
        }
    }
    if schemes.is_empty() {
        let message = "no scheme of HTTP is stated for the host; it is taken to be https".to_owned();
        let at = At::Place(members.place.clone());
        reader.report(Diagnostic::note("unstated-scheme", at, message));
        schemes.push("https");
    }
    schemes
}
