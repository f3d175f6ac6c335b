//! Formats as the types of `chrono`.

use ::chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc};

use super::conversion::{self, Reason, conversions};
use super::rfc3339::{Clock, Day};

/// As `chrono` writes a leap second: nanoseconds beyond those of a second.
const LEAP: u32 = 1_000_000_000;

conversions! {
    DateTime as DateTime<FixedOffset>: date_time, |value: &DateTime<FixedOffset>| written(value);
    DateTime as DateTime<Utc>: |text| date_time(text).map(|it| it.to_utc()), |value: &DateTime<Utc>| written(value);
    DateTime as NaiveDateTime: naive_date_time;
    Date as NaiveDate: naive_date, |value: &NaiveDate| of_date(*value).to_string();
    Time as NaiveTime: naive_time, |value: &NaiveTime| of_time(*value, None).to_string();
}

fn date_time(text: &str) -> Result<DateTime<FixedOffset>, Reason> {
    let (day, clock, offset) = conversion::moment(text)?;
    let offset = FixedOffset::east_opt(offset).ok_or(BEYOND)?;
    Ok(offset.from_local_datetime(&to_date(day)?.and_time(to_time(clock)?)).single().ok_or(BEYOND)?)
}

fn naive_date_time(text: &str) -> Result<NaiveDateTime, Reason> {
    let (day, clock) = conversion::local(text)?;
    Ok(to_date(day)?.and_time(to_time(clock)?))
}

fn naive_date(text: &str) -> Result<NaiveDate, Reason> {
    to_date(conversion::day(text)?)
}

fn naive_time(text: &str) -> Result<NaiveTime, Reason> {
    to_time(conversion::clock(text)?)
}

const BEYOND: &str = "chrono has no such value";

fn to_date(day: Day) -> Result<NaiveDate, Reason> {
    Ok(NaiveDate::from_ymd_opt(day.year, day.month.into(), day.day.into()).ok_or(BEYOND)?)
}

/// A leap second that is not the last of a minute in `chrono`'s eyes cannot be: 60 follows 59.
fn to_time(clock: Clock) -> Result<NaiveTime, Reason> {
    let leap = if clock.second == 60 { LEAP } else { 0 };
    let (hour, minute, second) = (clock.hour.into(), clock.minute.into(), clock.second.min(59).into());
    Ok(NaiveTime::from_hms_nano_opt(hour, minute, second, clock.nanosecond + leap).ok_or(BEYOND)?)
}

/// The offsets of RFC 3339 have no seconds; at one that has, the moment is written in UTC.
fn written<Z: TimeZone>(value: &DateTime<Z>) -> String {
    let utc = value.naive_utc();
    let offset = Some(value.offset().fix()).filter(|offset| offset.local_minus_utc() % 60 == 0);
    let local = offset.and_then(|offset| Some((utc.checked_add_offset(offset)?, offset.local_minus_utc())));
    let (local, offset) = local.unwrap_or((utc, 0));
    format!("{}T{}", of_date(local.date()), of_time(local.time(), Some(offset)))
}

fn of_date(date: NaiveDate) -> Day {
    Day { year: date.year(), month: narrow(date.month()), day: narrow(date.day()) }
}

fn of_time(time: NaiveTime, offset: Option<i32>) -> Clock {
    let leap = time.nanosecond() / LEAP;
    let (hour, minute, second) = (narrow(time.hour()), narrow(time.minute()), narrow(time.second() + leap));
    Clock { hour, minute, second, nanosecond: time.nanosecond() % LEAP, offset }
}

/// What `chrono` says as a `u32` and never is above 60.
fn narrow(part: u32) -> u8 {
    u8::try_from(part).unwrap_or_default()
}
