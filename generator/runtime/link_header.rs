//! The header `Link` (RFC 8288, section 3), as far as it leads from page to page.

use http::HeaderMap;
use http::header::LINK;

/// The relations between pages (RFC 8288, section 3.3, and RFC 5005).
const OF_PAGES: [&str; 5] = ["next", "prev", "previous", "first", "last"];

/// What the header says of other pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Links {
    /// The reference to the next page, perhaps a relative one.
    pub(super) next: Option<String>,
    /// Whether the header speaks of pages at all: then one without `next` is the last.
    pub(super) is_of_pages: bool,
}

impl Links {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut links = Self::default();
        for value in headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok()) {
            links.add(value);
        }
        links
    }

    fn add(&mut self, mut rest: &str) {
        while let Some((target, after)) = rest.split_once('<').and_then(|(_, after)| after.split_once('>')) {
            let parameters;
            (parameters, rest) = parameters_of(after);
            // With an anchor, it is a link of something else than this page (section 3.2).
            if parameters.iter().any(|(name, _)| name.eq_ignore_ascii_case("anchor")) {
                continue;
            }
            // Of several `rel`, the first counts (section 3.3).
            let relations = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case("rel"));
            for relation in relations.iter().flat_map(|(_, value)| value.split_ascii_whitespace()) {
                let is = |name: &&str| name.eq_ignore_ascii_case(relation);
                self.is_of_pages |= OF_PAGES.iter().any(is);
                if is(&"next") && self.next.is_none() {
                    self.next = Some(target.trim().to_owned());
                }
            }
        }
    }
}

/// The parameters of one link, and what stands behind them: `; rel="next prev"; title="a, b", <…`.
fn parameters_of(text: &str) -> (Vec<(&str, String)>, &str) {
    let (mut parameters, mut rest) = (Vec::new(), text.trim_start());
    while let Some(after) = rest.strip_prefix(';') {
        let end = after.find(['=', ';', ',']).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value_of(after.trim_start()),
            None => (String::new(), after),
        };
        parameters.push((name.trim(), value));
        rest = after.trim_start();
    }
    (parameters, rest)
}

/// A token or a quoted string (RFC 9110, section 5.6.4), and what stands behind it.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        let (token, rest) = text.split_at(end);
        return (token.trim().to_owned(), rest);
    };
    let (mut value, mut characters) = (String::new(), quoted.chars());
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => value.extend(characters.next()),
            other => value.push(other),
        }
    }
    (value, characters.as_str())
}
