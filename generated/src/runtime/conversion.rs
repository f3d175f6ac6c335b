//! What the conversions between formats and the types of other crates have in common.

use core::fmt;

use super::rfc3339::{Clock, Day, date, date_time, time};

/// As much of a text as an error shows.
const EXCERPT: usize = 60;

/// A text that is not what somebody wanted to make of it: not of its format, or beyond what the type can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    excerpt: Box<str>,
    wanted: &'static str,
    reason: Box<str>,
}

impl FormatError {
    pub(super) fn new(text: &str, wanted: &'static str, reason: &dyn fmt::Display) -> Self {
        let mut excerpt: String = text.chars().take(EXCERPT).collect();
        if excerpt.len() < text.len() {
            excerpt.push('…');
        }
        Self { excerpt: excerpt.into(), wanted, reason: reason.to_string().into() }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} is no {}: {}", self.excerpt, self.wanted, self.reason)
    }
}

impl std::error::Error for FormatError {}

/// Conversions of formats: how the text is read as a type of another crate, and how that is written.
macro_rules! conversions {
    ($($format:ident as $type:ty: $read:expr $(, $write:expr)?;)*) => {$(
        impl TryFrom<&$crate::runtime::$format> for $type {
            type Error = $crate::runtime::FormatError;

            fn try_from(value: &$crate::runtime::$format) -> Result<Self, Self::Error> {
                let text = value.as_str();
                $read(text).map_err(|reason| Self::Error::new(text, stringify!($type), &reason))
            }
        }

        $(impl From<$type> for $crate::runtime::$format {
            fn from(value: $type) -> Self {
                Self::from($write(&value))
            }
        })?
    )*};
}

#[allow(unused_imports, reason = "no feature needs it")]
pub(super) use conversions;

/// Why a text is not converted.
pub(super) type Reason = Box<dyn core::error::Error>;

/// The moment that a text says, and the seconds by which its clock is ahead of UTC. Nobody knows the moment of a text
/// without an offset.
pub(super) fn moment(text: &str) -> Result<(Day, Clock, i32), Reason> {
    let (day, clock) = date_time(text).ok_or("it has not the form of RFC 3339")?;
    let offset = clock.offset.ok_or("it has no offset from UTC")?;
    Ok((day, clock, offset))
}

/// The date and time of a text that leaves open where that is.
pub(super) fn local(text: &str) -> Result<(Day, Clock), Reason> {
    let (day, clock) = date_time(text).ok_or("it has not the form of RFC 3339")?;
    if clock.offset.is_some() {
        return Err("it has an offset from UTC, which would be lost".into());
    }
    Ok((day, clock))
}

pub(super) fn day(text: &str) -> Result<Day, Reason> {
    Ok(date(text).ok_or("it has not the form of RFC 3339")?)
}

/// What the clock shows; no type of other crates holds the offset of a time alone.
pub(super) fn clock(text: &str) -> Result<Clock, Reason> {
    Ok(time(text).ok_or("it has not the form of RFC 3339")?)
}
