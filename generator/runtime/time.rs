//! Formats as the types of `time`.
//!
//! It knows no leap seconds: 23:59:60 is read as 23:59:59.

use ::time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::conversion::{self, Reason, conversions};
use super::rfc3339::{Clock, Day};

conversions! {
    DateTime as OffsetDateTime: offset_date_time, |value: &OffsetDateTime| written(*value);
    DateTime as PrimitiveDateTime: primitive_date_time;
    Date as Date: date, |value: &Date| of_date(*value).to_string();
    Time as Time: time, |value: &Time| of_time(*value, None).to_string();
}

fn offset_date_time(text: &str) -> Result<OffsetDateTime, Reason> {
    let (day, clock, offset) = conversion::moment(text)?;
    let offset = UtcOffset::from_whole_seconds(offset)?;
    Ok(PrimitiveDateTime::new(to_date(day)?, to_time(clock)?).assume_offset(offset))
}

fn primitive_date_time(text: &str) -> Result<PrimitiveDateTime, Reason> {
    let (day, clock) = conversion::local(text)?;
    Ok(PrimitiveDateTime::new(to_date(day)?, to_time(clock)?))
}

fn date(text: &str) -> Result<Date, Reason> {
    to_date(conversion::day(text)?)
}

fn time(text: &str) -> Result<Time, Reason> {
    to_time(conversion::clock(text)?)
}

fn to_date(day: Day) -> Result<Date, Reason> {
    Ok(Date::from_calendar_date(day.year, Month::try_from(day.month)?, day.day)?)
}

fn to_time(clock: Clock) -> Result<Time, Reason> {
    Ok(Time::from_hms_nano(clock.hour, clock.minute, clock.second.min(59), clock.nanosecond)?)
}

/// The offsets of RFC 3339 have no seconds; at one that has, the moment is written in UTC.
fn written(value: OffsetDateTime) -> String {
    let has_seconds = value.offset().seconds_past_minute() != 0;
    let utc = if has_seconds { value.checked_to_offset(UtcOffset::UTC) } else { None };
    let value = utc.unwrap_or(value);
    format!("{}T{}", of_date(value.date()), of_time(value.time(), Some(value.offset().whole_seconds())))
}

fn of_date(date: Date) -> Day {
    Day { year: date.year(), month: date.month().into(), day: date.day() }
}

fn of_time(time: Time, offset: Option<i32>) -> Clock {
    let (hour, minute, second, nanosecond) = time.as_hms_nano();
    Clock { hour, minute, second, nanosecond, offset }
}
