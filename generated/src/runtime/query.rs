//! Query strings of URLs that are there already.

use http::Uri;
use percent_encoding::percent_decode_str;

/// Whether the query has a member of this name.
pub(super) fn names(uri: &Uri, name: &str) -> bool {
    pairs(uri).any(|pair| plain(pair.split('=').next().unwrap_or_default()) == name)
}

/// Adds a member that is written already.
pub(super) fn add(uri: &mut Uri, pair: &str) {
    let separator = if uri.query().is_some() { '&' } else { '?' };
    let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    replace(uri, &format!("{path}{separator}{pair}"));
}

/// Takes away the members with this value.
pub(super) fn remove_value(uri: &mut Uri, value: &str) {
    let has_value = |pair: &&str| pair.split_once('=').is_some_and(|(_, it)| plain(it) == value);
    if !pairs(uri).any(|pair| has_value(&pair)) {
        return;
    }
    let rest: Vec<&str> = pairs(uri).filter(|pair| !has_value(pair)).collect();
    let separator = if rest.is_empty() { "" } else { "?" };
    replace(uri, &format!("{}{separator}{}", uri.path(), rest.join("&")));
}

fn pairs(uri: &Uri) -> impl Iterator<Item = &str> {
    uri.query().into_iter().flat_map(|query| query.split('&'))
}

/// A name or a value without its encoding.
fn plain(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn replace(uri: &mut Uri, path_and_query: &str) {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = path_and_query.parse().ok();
    if let Ok(replaced) = Uri::from_parts(parts) {
        *uri = replaced;
    }
}
