//! The responses that a description documents: which one a status means, and what its body holds.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

use super::mismatch::DecodeError;

/// A documented response as the generated code writes it: `200`, `"4XX"` or `"default"`, quotes included. Where its body
/// can be of several types, a media type follows: `200 text/csv`.
pub type Case = &'static str;

/// The documented failures of an operation, or its successes when they differ.
pub trait Responses: Sized {
    /// The documented responses.
    const CASES: &'static [Case];

    /// Reads a documented response; `None` when `case` is not in [`CASES`](Self::CASES).
    fn read(case: Case, response: &Response<Bytes>) -> Option<Result<Self, DecodeError>>;
}

/// The documented failures of an operation that documents none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undocumented {}

impl Responses for Undocumented {
    const CASES: &'static [Case] = &[];

    fn read(_: Case, _: &Response<Bytes>) -> Option<Result<Self, DecodeError>> {
        None
    }
}

/// What a status means to an operation.
#[derive(Clone, Copy)]
pub(super) enum Outcome {
    Success(Case),
    Failure(Case),
}

/// Finds what a response means. The exact status is asked for first, then its range, then the default; of several
/// cases of one status, the one of the closest media type.
pub(super) fn outcome<B>(response: &Response<B>, success: &[Case], failure: &[Case]) -> Option<Outcome> {
    let (status, headers) = (response.status(), response.headers());
    let came = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(essence).unwrap_or_default();
    let range = format!("\"{}XX\"", status.as_u16() / 100);
    [status.as_str(), &range, "\"default\""].into_iter().find_map(|key| {
        let find = |cases: &[Case]| closest(cases, key, &came);
        find(success).map(Outcome::Success).or_else(|| find(failure).map(Outcome::Failure))
    })
}

/// Whether exactly this status is documented.
pub(super) fn names_status(cases: &[Case], status: StatusCode) -> bool {
    cases.iter().any(|case| parts(case).0 == status.as_str())
}

/// Servers are not exact about media types: where none fits, the first is read, which is the best of the description.
fn closest(cases: &[Case], status: &str, came: &str) -> Option<Case> {
    let described = cases.iter().copied().filter(|case| parts(case).0.eq_ignore_ascii_case(status));
    described.rev().max_by_key(|case| closeness(parts(case).1, came))
}

/// The status and the media type of a case.
fn parts(case: Case) -> (&'static str, &'static str) {
    case.split_once(' ').unwrap_or((case, ""))
}

/// How close the media type that came is to a documented one.
fn closeness(documented: &str, came: &str) -> u8 {
    let is_json = |essence: &str| essence.ends_with("/json") || essence.ends_with("+json");
    let in_range = |range: &str| came.strip_prefix(range).is_some_and(|rest| rest.starts_with('/'));
    match documented.strip_suffix("/*") {
        _ if documented == came => 4,
        _ if is_json(documented) && is_json(came) => 3,
        Some(range) if in_range(range) => 2,
        Some("*") => 1,
        _ => 0,
    }
}

/// The type and subtype of a media type, without parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Declares an enumeration with one variant for each documented response.
///
/// `Debug` is the only trait it derives: each more would cost every operation, and errors are seldom compared.
/// Enumerations of successes are few, and can derive more for themselves.
macro_rules! responses {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_attribute:meta])*
                $variant:ident($value:ty) = $reader:ident($($case:literal $(as $media_type:literal)?),+)
            ),+ $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant($value)),+
        }

        impl $crate::runtime::Responses for $name {
            const CASES: &'static [$crate::runtime::Case] =
                &[$($(::core::concat!(::core::stringify!($case) $(, " ", $media_type)?)),+),+];

            fn read(
                case: $crate::runtime::Case,
                response: &::http::Response<::bytes::Bytes>,
            ) -> Option<::core::result::Result<Self, $crate::runtime::DecodeError>> {
                match case {
                    $(
                        $(::core::concat!(::core::stringify!($case) $(, " ", $media_type)?))|+ =>
                            $crate::runtime::reader::$reader(response, Self::$variant),
                    )+
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}

pub(crate) use responses;
