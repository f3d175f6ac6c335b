//! What servers say of their limits, in the headers they say it with.

use std::time::Duration;

use http::{HeaderMap, HeaderName};

use crate::runtime::RateLimit;

const DATE: (&str, &str) = ("date", "Thu, 01 Jan 2026 00:00:00 GMT");

fn of(headers: &[(&'static str, &str)]) -> Option<RateLimit> {
    let entry = |(name, value): &(&'static str, &str)| (HeaderName::from_static(name), value.parse().unwrap());
    RateLimit::of(&headers.iter().map(entry).collect::<HeaderMap>())
}

/// Limit, remaining, seconds until the reset, resource.
fn counts(headers: &[(&'static str, &str)]) -> (Option<u64>, Option<u64>, Option<u64>, Option<String>) {
    let it = of(headers).unwrap();
    (it.limit, it.remaining, it.reset.map(|reset| reset.as_secs()), it.resource.map(String::from))
}

#[test]
fn the_forms_of_github_and_others_are_understood() {
    let github = [
        DATE,
        ("x-ratelimit-limit", "5000"),
        ("x-ratelimit-remaining", "4999"),
        ("x-ratelimit-used", "1"),
        ("x-ratelimit-reset", "1767229200"),
        ("x-ratelimit-resource", "core"),
    ];
    assert_eq!(counts(&github), (Some(5000), Some(4999), Some(3600), Some("core".to_owned())));
    assert_eq!(of(&github).unwrap().used, Some(1));
    assert_eq!(of(&github).unwrap().wait(), None);
    let others = [("x-rate-limit-limit", "60"), ("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "30")];
    assert_eq!(counts(&others), (Some(60), Some(0), Some(30), None));
    assert_eq!(of(&others).unwrap().wait(), Some(Duration::from_secs(30)));
    let drafts = [("ratelimit-limit", "100, 100;w=60"), ("ratelimit-remaining", "7"), ("ratelimit-reset", "1.5")];
    assert_eq!(counts(&drafts), (Some(100), Some(7), Some(1), None));
    let milliseconds = [DATE, ("x-ratelimit-reset", "1767225660500")];
    assert_eq!(of(&milliseconds).unwrap().reset, Some(Duration::from_millis(60_500)));
}

#[test]
fn the_drafts_of_the_ietf_are_understood() {
    let seventh = [("ratelimit", "limit=100, remaining=50, reset=5"), ("ratelimit-policy", "100;w=60")];
    assert_eq!(counts(&seventh), (Some(100), Some(50), Some(5), None));
    let tenth = [
        ("ratelimit-policy", r#""burst";q=100;w=60, "da,i;ly";q=1000;w=86400"#),
        ("ratelimit", r#""burst";r=50;t=30, "da,i;ly";r=3;t=7200"#),
    ];
    assert_eq!(counts(&tenth), (Some(1000), Some(3), Some(7200), Some("da,i;ly".to_owned())));
}

#[test]
fn times_are_seconds_or_dates() {
    let after = |text: &str| of(&[DATE, ("retry-after", text)]).and_then(|limit| limit.retry_after);
    assert_eq!(after("120"), Some(Duration::from_secs(120)));
    assert_eq!(after("Thu, 01 Jan 2026 00:02:00 GMT"), Some(Duration::from_secs(120)));
    assert_eq!(after("Thursday, 01-Jan-26 00:02:00 GMT"), Some(Duration::from_secs(120)));
    assert_eq!(after("Thu Jan  1 00:02:00 2026"), Some(Duration::from_secs(120)));
    assert_eq!(after("Wed, 31 Dec 2025 23:00:00 GMT"), Some(Duration::ZERO));
    // Without the server's clock, by one's own.
    let own = of(&[("retry-after", "Thu, 01 Jan 2122 00:00:00 GMT")]).unwrap();
    assert!(own.wait().unwrap() > Duration::from_secs(1_000_000_000));
}

#[test]
fn what_says_nothing_is_nothing() {
    for headers in [
        [("retry-after", "soon")],
        [("retry-after", "-1")],
        [("retry-after", "NaN")],
        [("retry-after", "inf")],
        [("retry-after", "1e300")],
        [("x-ratelimit-remaining", "-1")],
        [("x-ratelimit-limit", "99999999999999999999999")],
        [("x-ratelimit-reset", "")],
        [("ratelimit", "\";;,=\"")],
        [("ratelimit-policy", "100;w=60")],
    ] {
        assert_eq!(of(&headers), None, "{headers:?}");
    }
}
