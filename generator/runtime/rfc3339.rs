//! Dates and times of RFC 3339, section 5.6, as servers write them.
//!
//! More is read than the grammar has: a space for the `T`, an offset without its colon, or none at all. What is written
//! is of the grammar, as far as there is an offset and the year has four digits.

use core::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u8,
    pub(super) minute: u8,
    /// 60 in a leap second.
    pub(super) second: u8,
    pub(super) nanosecond: u32,
    /// The seconds by which it is ahead of UTC, where that is said.
    pub(super) offset: Option<i32>,
}

/// `date-time`.
pub(super) fn date_time(text: &str) -> Option<(Day, Clock)> {
    let mut rest = Rest(text.as_bytes());
    let day = rest.day()?;
    rest.one_of(b"Tt ")?;
    rest.clock().filter(|_| rest.is_empty()).map(|clock| (day, clock))
}

/// `full-date`.
pub(super) fn date(text: &str) -> Option<Day> {
    let mut rest = Rest(text.as_bytes());
    rest.day().filter(|_| rest.is_empty())
}

/// `full-time` or `partial-time`.
pub(super) fn time(text: &str) -> Option<Clock> {
    let mut rest = Rest(text.as_bytes());
    rest.clock().filter(|_| rest.is_empty())
}

/// What is not read yet.
struct Rest<'t>(&'t [u8]);

impl Rest<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn one_of(&mut self, expected: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        expected.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    fn digit(&mut self) -> Option<u8> {
        self.one_of(b"0123456789").map(|digit| digit - b'0')
    }

    /// A number of two digits, at most `greatest`.
    fn two(&mut self, greatest: u8) -> Option<u8> {
        let number = self.digit()? * 10 + self.digit()?;
        (number <= greatest).then_some(number)
    }

    fn day(&mut self) -> Option<Day> {
        let year = i32::from(self.two(99)?) * 100 + i32::from(self.two(99)?);
        self.one_of(b"-")?;
        let month = self.two(12)?;
        self.one_of(b"-")?;
        let day = self.two(31)?;
        (month > 0 && day > 0 && day <= days(year, month)).then_some(Day { year, month, day })
    }

    fn clock(&mut self) -> Option<Clock> {
        let hour = self.two(23)?;
        self.one_of(b":")?;
        let minute = self.two(59)?;
        self.one_of(b":")?;
        let second = self.two(60)?;
        let nanosecond = if self.one_of(b".").is_some() { self.fraction()? } else { 0 };
        let offset = if self.is_empty() { None } else { Some(self.offset()?) };
        Some(Clock { hour, minute, second, nanosecond, offset })
    }

    /// Nanoseconds; more digits than they have are read and left out.
    fn fraction(&mut self) -> Option<u32> {
        let (mut nanoseconds, mut scale) = (0, 100_000_000);
        let mut next = Some(self.digit()?);
        while let Some(digit) = next {
            nanoseconds += u32::from(digit) * scale;
            scale /= 10;
            next = self.digit();
        }
        Some(nanoseconds)
    }

    fn offset(&mut self) -> Option<i32> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.two(23)?;
        let _ = self.one_of(b":");
        Some(sign * (i32::from(hours) * 3600 + i32::from(self.two(59)?) * 60))
    }
}

fn days(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    /// Years of more or less than four digits are written as ISO 8601 expands them, which RFC 3339 does not know.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            year @ 0..=9999 => write!(formatter, "{year:04}")?,
            year => write!(formatter, "{year:+07}")?,
        }
        write!(formatter, "-{:02}-{:02}", self.month, self.day)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        if self.nanosecond > 0 {
            let digits = format!("{:09}", self.nanosecond);
            write!(formatter, ".{}", digits.trim_end_matches('0'))?;
        }
        match self.offset {
            None => Ok(()),
            Some(0) => formatter.write_str("Z"),
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                let minutes = offset.abs() / 60;
                write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}
