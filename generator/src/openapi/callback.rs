//! The Callback Object (OpenAPI 3.1, section 4.8.18) and the webhooks of the OpenAPI Object (section 4.8.1): requests
//! that the API sends.

use super::reader::{Cursor, Members, Reader};
use super::{Operation, operation, reference};
use crate::source::Place;

/// Requests the API sends because of a call, and where to.
#[derive(Clone, Debug)]
pub struct Callback<'d> {
    /// Where the Callback Object itself stands, behind all references.
    pub place: Place,
    /// Its name in `callbacks`.
    pub name: &'d str,
    /// What it sends; [`Operation::path`] is the runtime expression of the URL.
    pub operations: Vec<Operation<'d>>,
}

/// Requests the API sends by itself, to a URL that was agreed on elsewhere.
#[derive(Clone, Debug)]
pub struct Webhook<'d> {
    /// Its name in `webhooks`.
    pub name: &'d str,
    /// What it sends; [`Operation::path`] is the name again.
    pub operations: Vec<Operation<'d>>,
}

/// The member `callbacks` of an Operation.
pub(super) fn read_callbacks<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Callback<'d>> {
    let callbacks = reader.map(members, "callbacks").into_iter().filter(|(name, _)| !name.starts_with("x-"));
    callbacks.filter_map(|(name, at)| read(reader, name, at)).collect()
}

pub(super) fn read<'d>(reader: &mut Reader<'d>, name: &'d str, at: Cursor<'d>) -> Option<Callback<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let expressions = members.iter().filter(|(expression, _)| !expression.starts_with("x-"));
    let operations = expressions.flat_map(|(expression, item)| operation::read_incoming(reader, expression, item));
    Some(Callback { operations: operations.collect(), place: at.place, name })
}

/// `webhooks`, and `x-webhooks` where descriptions from before 3.1 have them.
pub(super) fn read_webhooks<'d>(reader: &mut Reader<'d>, root: &Members<'d>) -> Vec<Webhook<'d>> {
    let mut webhooks: Vec<Webhook<'d>> = Vec::new();
    for member in ["webhooks", "x-webhooks"] {
        for (name, item) in reader.map(root, member) {
            let is_extension = name.starts_with("x-") && item.node.as_object().is_none();
            if !is_extension && !webhooks.iter().any(|other| other.name == name) {
                webhooks.push(Webhook { name, operations: operation::read_incoming(reader, name, item) });
            }
        }
    }
    webhooks
}
