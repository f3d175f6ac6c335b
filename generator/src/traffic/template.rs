//! Whether a path fits a key of `paths` (OpenAPI 3.1, section 4.8.8), and how concretely.

use super::address::segments;
use crate::source::percent_decode;

/// How well a path fits: "the concrete (non-templated) paths are matched first". Greater is better.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// Whether each expression stands for a part of one segment, as the specification wants it.
    whole: bool,
    /// For each segment, whether it is concrete (2), in part (1), or all expression (0).
    concrete: Vec<u8>,
}

/// How the segments of a path fit a key without its query; `None` where they do not.
pub(super) fn fit(key: &str, path: &[&str]) -> Option<Fit> {
    let key = segments(key);
    if key.len() == path.len() {
        let concrete: Option<Vec<u8>> = key.iter().zip(path).map(|(key, segment)| concrete(key, segment)).collect();
        return concrete.map(|concrete| Fit { whole: true, concrete });
    }
    // A path in a path: `/contents/{path}` is recorded as `/contents/src/lib.rs`.
    let (_, key) = key.split_last().filter(|(last, _)| is_expression(last))?;
    path.get(key.len()).filter(|first| !first.is_empty())?;
    let concrete: Option<Vec<u8>> = key.iter().zip(path).map(|(key, segment)| concrete(key, segment)).collect();
    // Where nothing is concrete, everything would fit.
    concrete.filter(|it| it.contains(&2)).map(|concrete| Fit { whole: false, concrete })
}

fn is_expression(segment: &str) -> bool {
    segment.starts_with('{') && segment.find('}') == Some(segment.len().saturating_sub(1))
}

fn concrete(key: &str, segment: &str) -> Option<u8> {
    let decoded = percent_decode(segment).map_or(segment.to_owned(), |text| text.to_string());
    if key == segment || key == decoded {
        return Some(2);
    }
    let (first, rest) = key.split_once('{')?;
    let inner = decoded.strip_prefix(first)?;
    let literals = rest.split('{').map(|piece| piece.split_once('}').map_or("", |(_, literal)| literal));
    fits_around(inner, &literals.collect::<Vec<_>>()).then_some(if is_expression(key) { 0 } else { 1 })
}

/// Whether a text is an expression before each of these literals, none of them empty.
fn fits_around(text: &str, literals: &[&str]) -> bool {
    let Some((last, others)) = literals.split_last() else { return text.is_empty() };
    let Some(mut rest) = text.strip_suffix(last) else { return false };
    for literal in others {
        let Some((before, after)) = rest.split_once(literal).filter(|_| !literal.is_empty()) else { return false };
        if before.is_empty() {
            return false;
        }
        rest = after;
    }
    !rest.is_empty()
}

/// Keys that differ only in the names of their expressions are one.
pub(super) fn same(one: &str, other: &str) -> bool {
    let nameless = |key: &str| -> Vec<String> {
        let segment = |segment: &str| {
            let mut pieces = segment.split('{');
            let first = pieces.next().unwrap_or_default().to_owned();
            pieces.fold(first, |text, piece| format!("{text}{{}}{}", piece.split_once('}').map_or("", |(_, it)| it)))
        };
        segments(key).into_iter().map(segment).collect()
    };
    nameless(one) == nameless(other)
}

#[cfg(test)]
mod tests {
    use super::super::address::Address;
    use super::{fit, same};

    fn best<'k>(keys: &[&'k str], url: &str) -> Option<&'k str> {
        let address = Address::of(url);
        let fitting = keys.iter().filter_map(|key| Some((fit(key, &address.path)?, *key)));
        fitting.max_by(|a, b| a.0.cmp(&b.0)).map(|(_, key)| key)
    }

    #[test]
    fn the_most_concrete_key_wins() {
        let keys = ["/users/{id}", "/users/me", "/{a}/{b}", "/users/{id}/x", "/files/{path}", "/files/{name}.json"];
        for (url, key) in [
            ("https://api.example/users/me?x=1#y", "/users/me"),
            ("/users/5/", "/users/{id}"),
            ("/pets/5", "/{a}/{b}"),
            ("/files/a.json", "/files/{name}.json"),
            ("/files/src/lib.rs", "/files/{path}"),
            ("users/me", "/users/me"),
        ] {
            assert_eq!(best(&keys, url), Some(key), "{url}");
        }
        assert_eq!(best(&keys, "/a/b/c"), None);
        assert_eq!(best(&keys, "/users//x"), None, "an expression stands for something");
    }

    #[test]
    fn names_of_expressions_do_not_matter() {
        assert!(same("/users/{id}/x{y}z", "/users/{user}/x{}z"));
        assert!(!same("/users/{id}", "/users/id"));
    }
}
