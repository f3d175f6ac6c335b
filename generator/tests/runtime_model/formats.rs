//! Formats as types of other crates, both ways.

use ::jiff::{Timestamp, Zoned, civil};
use ::time::{OffsetDateTime, PrimitiveDateTime};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::json;

use crate::round_trips;
use crate::runtime::{Base64, Base64Url, Date, DateTime, FormatError, Formatted, Time, Uri, Uuid};

/// Texts of one moment, as servers write it.
const MOMENTS: [&str; 6] = [
    "2011-01-26T19:06:43.5Z",
    "2011-01-26t19:06:43.500z",
    "2011-01-26 19:06:43.5+00:00",
    "2011-01-26T20:36:43.5+01:30",
    "2011-01-26T17:36:43.5-0130",
    "2011-01-26T19:06:43.5000000009-00:00",
];

#[test]
fn a_moment_is_the_same_in_every_crate() {
    for text in MOMENTS.map(DateTime::from) {
        assert!(text.is_well_formed());
        assert_eq!(Timestamp::try_from(&text).unwrap().as_nanosecond(), 1_296_068_803_500_000_000);
        assert_eq!(Zoned::try_from(&text).unwrap().timestamp(), Timestamp::try_from(&text).unwrap());
        let in_utc = chrono::DateTime::<Utc>::try_from(&text).unwrap();
        assert_eq!(in_utc.timestamp_nanos_opt(), Some(1_296_068_803_500_000_000));
        assert_eq!(chrono::DateTime::<FixedOffset>::try_from(&text).unwrap(), in_utc);
        assert_eq!(OffsetDateTime::try_from(&text).unwrap().unix_timestamp_nanos(), 1_296_068_803_500_000_000);
    }
}

/// What [`DateTime`] becomes, and the text of that.
fn there_and_back(text: &str) -> [String; 3] {
    let text = DateTime::from(text);
    let zoned = Zoned::try_from(&text).unwrap();
    let offset = chrono::DateTime::<FixedOffset>::try_from(&text).unwrap();
    let offset_date_time = OffsetDateTime::try_from(&text).unwrap();
    [DateTime::from(zoned), DateTime::from(offset), DateTime::from(offset_date_time)].map(String::from)
}

#[test]
fn a_moment_is_written_as_rfc_3339_at_its_offset() {
    for (text, written) in [
        ("2011-01-26 20:36:43.500+0130", "2011-01-26T20:36:43.5+01:30"),
        ("2011-01-26T17:36:43.000000001-01:30", "2011-01-26T17:36:43.000000001-01:30"),
        ("2000-02-29t00:00:00-00:00", "2000-02-29T00:00:00Z"),
        ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
    ] {
        assert_eq!(there_and_back(text), [written; 3]);
    }
    let text = DateTime::from("2011-01-26T20:36:43+01:30");
    assert_eq!(DateTime::from(Timestamp::try_from(&text).unwrap()).as_str(), "2011-01-26T19:06:43Z");
    assert_eq!(DateTime::from(chrono::DateTime::<Utc>::try_from(&text).unwrap()).as_str(), "2011-01-26T19:06:43Z");
}

/// Local mean time in Amsterdam was 19 minutes and 32 seconds ahead of UTC.
#[test]
fn a_moment_is_the_same_in_the_standard_library() {
    use std::time::{Duration, SystemTime};
    for text in MOMENTS.map(DateTime::from) {
        let since = SystemTime::try_from(&text).unwrap().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(since, Duration::from_millis(1_296_068_803_500));
    }
    // Every day of 8 centuries, a year without a leap day among them.
    let mut day = civil::date(1600, 1, 1);
    while day.year() < 2400 {
        let text = DateTime::from(format!("{day}T12:00:00.25Z"));
        let expected = SystemTime::from(Timestamp::try_from(&text).unwrap());
        assert_eq!(SystemTime::try_from(&text).unwrap(), expected, "{day}");
        day = day.tomorrow().unwrap();
    }
    let error = SystemTime::try_from(&DateTime::from("soon")).unwrap_err();
    assert!(error.to_string().starts_with("\"soon\" is no SystemTime: "), "{error}");
}

#[test]
fn offsets_with_seconds_are_written_in_utc() {
    let (noon, written) = (1_172, "1970-01-01T00:19:32Z");
    let zone = ::jiff::tz::TimeZone::fixed(::jiff::tz::Offset::from_seconds(noon).unwrap());
    let timestamp = Timestamp::from_second(i64::from(noon)).unwrap();
    assert_eq!(DateTime::from(timestamp.to_zoned(zone)).as_str(), written);
    let offset = FixedOffset::east_opt(noon).unwrap();
    let there = chrono::DateTime::<Utc>::try_from(&DateTime::from(timestamp)).unwrap().with_timezone(&offset);
    assert_eq!(DateTime::from(there).as_str(), written);
    let offset = ::time::UtcOffset::from_whole_seconds(noon).unwrap();
    let there = OffsetDateTime::from_unix_timestamp(noon.into()).unwrap().to_offset(offset);
    assert_eq!(DateTime::from(there).as_str(), written);
}

#[test]
fn a_leap_second_is_kept_where_there_is_such_a_thing() {
    let written = ["2016-12-31T23:59:59.25Z", "2016-12-31T23:59:60.25Z", "2016-12-31T23:59:59.25Z"];
    assert_eq!(there_and_back("2016-12-31T23:59:60.25Z"), written);
}

#[test]
fn years_beyond_four_digits_are_no_rfc_3339() {
    let expected = DateTime::from("-009999-01-02T01:59:59Z");
    assert_eq!(DateTime::from("-009999-01-02T01:59:59Z".parse::<Timestamp>().unwrap()), expected);
    assert_eq!(Date::from(NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap()).as_str(), "+010000-01-01");
    assert!(!expected.is_well_formed());
}

#[test]
fn what_has_no_offset_is_no_moment_but_a_date_and_time() {
    let text = DateTime::from("2011-01-26T19:06:43");
    let expected = r#""2011-01-26T19:06:43" is no Timestamp: it has no offset from UTC"#;
    assert_eq!(Timestamp::try_from(&text).unwrap_err().to_string(), expected);
    assert!(chrono::DateTime::<Utc>::try_from(&text).is_err() && OffsetDateTime::try_from(&text).is_err());
    assert_eq!(civil::DateTime::try_from(&text).unwrap(), civil::date(2011, 1, 26).at(19, 6, 43, 0));
    assert_eq!(NaiveDateTime::try_from(&text).unwrap().to_string(), "2011-01-26 19:06:43");
    assert_eq!(PrimitiveDateTime::try_from(&text).unwrap().to_string(), "2011-01-26 19:06:43.0");
    let with_offset = DateTime::from("2011-01-26T19:06:43Z");
    let error = civil::DateTime::try_from(&with_offset).unwrap_err().to_string();
    assert!(error.ends_with("is no civil::DateTime: it has an offset from UTC, which would be lost"), "{error}");
    assert!(NaiveDateTime::try_from(&with_offset).is_err() && PrimitiveDateTime::try_from(&with_offset).is_err());
}

#[test]
fn dates_and_times_go_both_ways() {
    let date = Date::from("2024-02-29");
    assert_eq!(Date::from(civil::Date::try_from(&date).unwrap()), date);
    assert_eq!(Date::from(NaiveDate::try_from(&date).unwrap()), date);
    assert_eq!(Date::from(::time::Date::try_from(&date).unwrap()), date);
    let (time, shown) = (Time::from("19:06:43.250+02:00"), Time::from("19:06:43.25"));
    assert_eq!(Time::from(civil::Time::try_from(&time).unwrap()), shown);
    assert_eq!(Time::from(NaiveTime::try_from(&time).unwrap()), shown);
    assert_eq!(Time::from(::time::Time::try_from(&time).unwrap()), shown);
}

#[test]
fn what_is_no_date_and_time_is_told() {
    for text in [
        "",
        "yesterday",
        "2011-01-26",
        "2011-13-26T19:06:43Z",
        "2011-00-26T19:06:43Z",
        "2023-02-29T19:06:43Z",
        "1900-02-29T00:00:00Z",
        "2011-04-31T00:00:00Z",
        "2011-01-26T24:00:00Z",
        "2011-01-26T19:60:43Z",
        "2011-01-26T19:06:61Z",
        "2011-01-26T19:06:43.Z",
        "2011-01-26T19:06:43+24:00",
        "2011-01-26T19:06:43+01:60",
        "2011-01-26T19:06:43Zulu",
        "2011-01-26T19:06:43é",
        "+2011-01-26T19:06:43Z",
        "2011-01-26T19:06Z",
    ] {
        let text = DateTime::from(text);
        assert!(!text.is_well_formed(), "{text}");
        let errors: [FormatError; 3] = [
            Timestamp::try_from(&text).unwrap_err(),
            chrono::DateTime::<FixedOffset>::try_from(&text).unwrap_err(),
            OffsetDateTime::try_from(&text).unwrap_err(),
        ];
        assert!(errors.iter().all(|it| it.to_string().ends_with("it has not the form of RFC 3339")), "{errors:?}");
    }
    let beyond = DateTime::from("9999-12-31T23:59:59-23:59");
    assert!(beyond.is_well_formed() && Timestamp::try_from(&beyond).is_err());
}

#[test]
fn identifiers_go_both_ways() {
    let id = Uuid::from("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");
    let parsed = ::uuid::Uuid::try_from(&id).unwrap();
    assert_eq!(Uuid::from(parsed).as_str(), "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    let error = ::uuid::Uuid::try_from(&Uuid::from("12")).unwrap_err().to_string();
    assert!(error.starts_with(r#""12" is no ::uuid::Uuid: "#), "{error}");
    let uri = Uri::from("HTTPS://Example.test/a b");
    let parsed = ::url::Url::try_from(&uri).unwrap();
    assert_eq!(Uri::from(parsed).as_str(), "https://example.test/a%20b");
    assert!(::url::Url::try_from(&Uri::from("/relative")).is_err());
}

#[test]
fn bytes_go_both_ways() {
    let bytes: Vec<u8> = (0..=u8::MAX).collect();
    for length in 0..bytes.len() {
        let bytes = &bytes[bytes.len() - length..];
        let (text, url) = (Base64::encode(bytes), Base64Url::encode(bytes));
        assert!(text.is_well_formed() && url.is_well_formed());
        assert_eq!((text.decode().unwrap(), url.decode().unwrap()), (bytes.to_vec().into(), bytes.to_vec().into()));
    }
    assert_eq!((Base64::encode([251, 255]).as_str(), Base64Url::encode([251, 255]).as_str()), ("+/8=", "-_8"));
    for lenient in ["aGVsbG8=", "aGVsbG8", "aGVs\nbG8=\n", "aGVsbG9="] {
        assert_eq!(Base64::from(lenient).decode().unwrap(), "hello", "{lenient}");
    }
    let error = Base64::from(format!("-{}", "a".repeat(99))).decode().unwrap_err().to_string();
    assert!(error.starts_with(&format!(r#""-{}…" is no Base64: "#, "a".repeat(59))), "{error}");
}

#[test]
fn a_format_may_have_a_type_of_its_own() {
    let address = round_trips::<Formatted<std::net::Ipv4Addr>>(&json!("127.0.0.1"));
    assert_eq!(address.parse().unwrap(), std::net::Ipv4Addr::LOCALHOST);
    assert_eq!(Formatted::from(std::net::Ipv4Addr::LOCALHOST), address);
    let odd = round_trips::<Formatted<std::net::Ipv4Addr>>(&json!("localhost"));
    let expected = r#""localhost" is no core::net::ip_addr::Ipv4Addr: invalid IPv4 address syntax"#;
    assert_eq!(odd.parse().unwrap_err().to_string(), expected);
    assert_eq!(format!("{odd} {odd:?}"), r#"localhost Formatted("localhost")"#);
}
