//! The Link Object (OpenAPI 3.1, section 4.8.20).

use super::reader::{Cursor, Members, Reader};
use super::{Server, reference, server};
use crate::source::{Node, Place};

/// An operation that can be called with what a response holds.
#[derive(Clone, Debug)]
pub struct Link<'d> {
    /// Where the Link Object itself stands, behind all references.
    pub place: Place,
    /// Its name in `links`.
    pub name: &'d str,
    /// `operationRef`: where the operation stands, which may be in another description.
    pub operation_ref: Option<&'d str>,
    /// The place of the operation where `operationRef` leads to one that is loaded.
    pub target: Option<Place>,
    /// `operationId`.
    pub operation_id: Option<&'d str>,
    /// `parameters` of that operation, each with a value or a runtime expression.
    pub parameters: Vec<(&'d str, &'d Node<'d>)>,
    /// `requestBody`: a value or a runtime expression.
    pub request_body: Option<&'d Node<'d>>,
    /// `server`.
    pub server: Option<Server<'d>>,
    /// `description`.
    pub description: Option<&'d str>,
}

/// The member `links` of a Response.
pub(super) fn read_links<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Link<'d>> {
    let links = reader.map(members, "links").into_iter().filter(|(name, _)| !name.starts_with("x-"));
    links.filter_map(|(name, at)| read(reader, name, at)).collect()
}

pub(super) fn read<'d>(reader: &mut Reader<'d>, name: &'d str, at: Cursor<'d>) -> Option<Link<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let operation_ref = reader.text(&members, "operationRef");
    let parameters = reader.map(&members, "parameters");
    let loaded = operation_ref.and_then(|reference| reader.document.resolve(at.place.file, reference).ok());
    Some(Link {
        name,
        operation_ref,
        target: loaded.map(|(file, pointer, _)| Place { file, pointer }),
        operation_id: reader.text(&members, "operationId"),
        parameters: parameters.into_iter().map(|(name, at)| (name, at.node)).collect(),
        server: members.get("server").and_then(|at| server::read(reader, &at)),
        request_body: members.get("requestBody").map(|at| at.node),
        description: reader.text(&members, "description"),
        place: at.place,
    })
}
