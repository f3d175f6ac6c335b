//! Moments as the standard library has them.

use std::time::{Duration, SystemTime};

use super::conversion::{self, Reason, conversions};
use super::rfc3339::Day;

conversions! {
    DateTime as SystemTime: system_time;
}

/// A leap second is the first one after it.
fn system_time(text: &str) -> Result<SystemTime, Reason> {
    let (day, clock, offset) = conversion::moment(text)?;
    let second = i64::from(clock.hour) * 3600 + i64::from(clock.minute) * 60 + i64::from(clock.second);
    let seconds = days(day) * 86_400 + second - i64::from(offset);
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let whole = match seconds < 0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(distance),
        false => SystemTime::UNIX_EPOCH.checked_add(distance),
    };
    let moment = whole.and_then(|whole| whole.checked_add(Duration::from_nanos(clock.nanosecond.into())));
    moment.ok_or_else(|| "beyond what the system's clock can hold".into())
}

/// The days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year.
fn days(day: Day) -> i64 {
    let month = (i64::from(day.month) + 9) % 12;
    let year = i64::from(day.year) - i64::from(month >= 10);
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + i64::from(day.day) - 1 - 719_468
}
