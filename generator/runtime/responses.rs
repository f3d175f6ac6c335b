//! The responses that a description documents: which one a status means, and what its body holds.

use bytes::Bytes;
use http::StatusCode;

use super::mismatch::DecodeError;

/// The key of a documented response as the generated code writes it: `200`, `"4XX"` or `"default"`, quotes included.
pub type Case = &'static str;

/// The documented failures of an operation, or its successes when they differ.
pub trait Responses: Sized {
    /// The documented responses.
    const CASES: &'static [Case];

    /// Reads the body of a documented response; `None` when `case` is not in [`CASES`](Self::CASES).
    fn read(case: Case, body: &Bytes) -> Option<Result<Self, DecodeError>>;
}

/// The documented failures of an operation that documents none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undocumented {}

impl Responses for Undocumented {
    const CASES: &'static [Case] = &[];

    fn read(_: Case, _: &Bytes) -> Option<Result<Self, DecodeError>> {
        None
    }
}

/// What a status means to an operation.
#[derive(Clone, Copy)]
pub(super) enum Outcome {
    Success(Case),
    Failure(Case),
}

/// Finds what `status` means. The exact status is asked for first, then its range, then the default.
pub(super) fn outcome(status: StatusCode, success: &[Case], failure: &[Case]) -> Option<Outcome> {
    let range = format!("\"{}XX\"", status.as_u16() / 100);
    [status.as_str(), &range, "\"default\""].into_iter().find_map(|key| {
        let find = |cases: &[Case]| cases.iter().copied().find(|case| case.eq_ignore_ascii_case(key));
        find(success).map(Outcome::Success).or_else(|| find(failure).map(Outcome::Failure))
    })
}

/// Declares an enumeration with one variant for each documented response.
///
/// `Debug` is the only trait it derives: each more would cost every operation, and errors are seldom compared.
/// Enumerations of successes are few, and can derive more for themselves.
macro_rules! responses {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident($value:ty) = $reader:ident($($case:literal),+)),+ $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant($value)),+
        }

        impl $crate::runtime::Responses for $name {
            const CASES: &'static [$crate::runtime::Case] = &[$($(::core::stringify!($case)),+),+];

            fn read(
                case: $crate::runtime::Case,
                body: &::bytes::Bytes,
            ) -> Option<::core::result::Result<Self, $crate::runtime::DecodeError>> {
                match case {
                    $($(::core::stringify!($case))|+ => $crate::runtime::reader::$reader(body, Self::$variant),)+
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}

pub(crate) use responses;
