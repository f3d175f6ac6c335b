//! Request bodies.

use bytes::Bytes;

use super::encode::{Encode, Shape};
use super::style::{escape, scalar};
use super::write::to_vec;

/// The body of a request and its media type.
///
/// `multipart/form-data` belongs here as one more constructor: parts in, boundary chosen, bytes and media type out.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) media_type: &'static str,
    pub(super) bytes: Bytes,
}

impl Body {
    /// Writes `application/x-www-form-urlencoded`: arrays repeat their name, deeper values are JSON.
    pub(super) fn form(value: &dyn Encode) -> Self {
        let mut pairs = Vec::new();
        if let Shape::Object(object) = value.shape() {
            object.each(&mut |name, value| match value.shape() {
                Shape::List(list) => list.each(&mut |item| pairs.extend(pair(name, item))),
                _ => pairs.extend(pair(name, value)),
            });
        }
        Self { media_type: "application/x-www-form-urlencoded", bytes: pairs.join("&").into() }
    }
}

fn pair(name: &str, value: &dyn Encode) -> Option<String> {
    let text = match value.shape() {
        Shape::Null => return None,
        Shape::List(_) | Shape::Object(_) => String::from_utf8_lossy(&to_vec(value)).into_owned(),
        shape => scalar(shape)?,
    };
    Some(format!("{}={}", escape(name), escape(&text)))
}
