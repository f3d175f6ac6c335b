//! Formats as the types of `jiff`.
//!
//! It knows no leap seconds: 23:59:60 is read as 23:59:59.

use ::jiff::civil::{self, Date, DateTime, Time};
use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{Timestamp, Zoned};

use super::conversion::{self, Reason, conversions};
use super::rfc3339::{Clock, Day};

conversions! {
    DateTime as Timestamp: timestamp, |value: &Timestamp| written(value, Offset::UTC);
    DateTime as Zoned: zoned, |value: &Zoned| written(&value.timestamp(), value.offset());
    DateTime as civil::DateTime: date_time;
    Date as civil::Date: date, |value: &Date| of_date(*value).to_string();
    Time as civil::Time: time, |value: &Time| of_time(*value, None).to_string();
}

fn timestamp(text: &str) -> Result<Timestamp, Reason> {
    let (day, clock, offset) = conversion::moment(text)?;
    Ok(Offset::from_seconds(offset)?.to_timestamp(civil(day, clock)?)?)
}

/// In the time zone that is always at the offset of the text.
fn zoned(text: &str) -> Result<Zoned, Reason> {
    let (_, _, offset) = conversion::moment(text)?;
    Ok(timestamp(text)?.to_zoned(TimeZone::fixed(Offset::from_seconds(offset)?)))
}

fn date_time(text: &str) -> Result<DateTime, Reason> {
    let (day, clock) = conversion::local(text)?;
    civil(day, clock)
}

fn date(text: &str) -> Result<Date, Reason> {
    to_date(conversion::day(text)?)
}

fn time(text: &str) -> Result<Time, Reason> {
    to_time(conversion::clock(text)?)
}

fn civil(day: Day, clock: Clock) -> Result<DateTime, Reason> {
    Ok(DateTime::from_parts(to_date(day)?, to_time(clock)?))
}

fn to_date(day: Day) -> Result<Date, Reason> {
    Ok(Date::new(i16::try_from(day.year)?, day.month.try_into()?, day.day.try_into()?)?)
}

fn to_time(clock: Clock) -> Result<Time, Reason> {
    let [hour, minute, second] = [clock.hour, clock.minute, clock.second.min(59)].map(i8::try_from);
    Ok(Time::new(hour?, minute?, second?, clock.nanosecond.try_into()?)?)
}

/// The offsets of RFC 3339 have no seconds; at one that has, the moment is written in UTC.
fn written(timestamp: &Timestamp, offset: Offset) -> String {
    let offset = if offset.seconds() % 60 == 0 { offset } else { Offset::UTC };
    let local = offset.to_datetime(*timestamp);
    format!("{}T{}", of_date(local.date()), of_time(local.time(), Some(offset.seconds())))
}

fn of_date(date: Date) -> Day {
    Day { year: date.year().into(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
}

fn of_time(time: Time, offset: Option<i32>) -> Clock {
    let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(i8::unsigned_abs);
    Clock { hour, minute, second, nanosecond: time.subsec_nanosecond().unsigned_abs(), offset }
}
