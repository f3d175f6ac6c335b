//! `RateLimit` and `RateLimit-Policy`: `draft-ietf-httpapi-ratelimit-headers`, in its forms from 03 to 10.

use http::HeaderMap;

/// What one policy of a server leaves to its caller.
#[derive(Default)]
pub(super) struct Quota {
    pub(super) name: Option<Box<str>>,
    pub(super) limit: Option<u64>,
    pub(super) remaining: Option<u64>,
    /// In seconds from now.
    pub(super) reset: Option<u64>,
}

/// Of several policies the one that leaves least.
pub(super) fn tightest(headers: &HeaderMap) -> Option<Quota> {
    let policies: Vec<Item<'_>> = items(headers, "ratelimit-policy").collect();
    let listed = items(headers, "ratelimit").filter_map(|item| item.quota(&policies));
    let joined = dictionary(headers);
    listed.min_by_key(|quota| quota.remaining).or(joined)
}

/// Up to 07: `RateLimit: limit=100, remaining=50, reset=5`.
fn dictionary(headers: &HeaderMap) -> Option<Quota> {
    let value =
        |key| items(headers, "ratelimit").find_map(|item| number(item.name.strip_prefix(key)?.strip_prefix('=')?));
    let quota = Quota { name: None, limit: value("limit"), remaining: value("remaining"), reset: value("reset") };
    quota.remaining.is_some().then_some(quota)
}

/// A member of a list of RFC 9651: `"default";r=50;t=30`.
struct Item<'h> {
    name: &'h str,
    parameters: Vec<(&'h str, &'h str)>,
}

impl<'h> Item<'h> {
    fn parse(text: &'h str) -> Self {
        let mut parts = split(text, ';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        Self { name, parameters: parts.filter_map(|part| part.split_once('=')).collect() }
    }

    /// From 08: `r` is what remains, `t` the seconds until there is more; the policy of the same name has the quota, `q`.
    fn quota(&self, policies: &[Self]) -> Option<Quota> {
        let remaining = self.parameter("r")?;
        let policy = policies.iter().find(|policy| policy.name == self.name);
        let name = self.name.trim_matches('"').into();
        let limit = policy.and_then(|policy| policy.parameter("q"));
        Some(Quota { name: Some(name), limit, remaining: Some(remaining), reset: self.parameter("t") })
    }

    fn parameter(&self, key: &str) -> Option<u64> {
        number(self.parameters.iter().find(|(name, _)| *name == key)?.1)
    }
}

fn items<'h>(headers: &'h HeaderMap, name: &'static str) -> impl Iterator<Item = Item<'h>> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| split(line, ',')).map(|item| Item::parse(item.trim()))
}

/// The parts of a text between separators that stand in no quotes.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    text.split(move |c| {
        is_quoted ^= c == '"';
        c == separator && !is_quoted
    })
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}
