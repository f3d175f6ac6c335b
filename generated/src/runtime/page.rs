//! One page of results.

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use super::decode::Decoder;
use super::mismatch::DecodeError;
use super::paging::Paging;
use super::progress::{count_at, find, member};
use super::tree::{Node, Tree};

/// One page of results, with the head of the response that it came in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The results.
    pub items: Vec<T>,
    /// How many results all pages have together, where the server says so.
    pub total: Option<u64>,
    /// The status of the response.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response, with whatever else it holds.
    pub body: Bytes,
}

impl Paging {
    /// Reads the body of a page. An answer that has none by its status is a page without results.
    pub(super) fn parse<'b>(&self, response: &'b Response<Bytes>) -> Result<Tree<'b>, DecodeError> {
        match response.status() {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT => Ok(Tree::default()),
            _ => Tree::parse(response.body()),
        }
    }

    pub(super) fn total_in(&self, root: Node<'_>) -> Option<u64> {
        self.total.and_then(|at| count_at(root, at))
    }

    /// The list of a page: nothing where the page has none and may be without. Otherwise `decoder` is told what is
    /// missing.
    pub(super) fn list_in<'t>(&self, root: Node<'t>, decoder: &mut Decoder) -> Node<'t> {
        let list = find(root, self.items).filter(|list| !(self.is_optional && list.is_null()));
        if let Some(list) = list {
            return list;
        }
        if !self.is_optional {
            self.tell_missing(root, decoder);
        }
        Node::NOTHING
    }

    /// Tells the first member on the way to the list that is not there.
    fn tell_missing(&self, root: Node<'_>, decoder: &mut Decoder) {
        let mut node = root;
        for segment in self.items.split('/').skip(1) {
            let object = decoder.object(node);
            match member(object, segment) {
                Some(inner) => node = inner,
                None => return decoder.missing(object, segment),
            }
        }
    }
}
