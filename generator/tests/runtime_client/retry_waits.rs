//! When requests are sent again: what servers ask for, what their limits say, and what bounds it all.

use std::time::Duration;

use crate::retries::{FIRST, client, create, list, ok, sequence, status};
use crate::runtime::Retry;
use crate::server::response;

fn is_about(wait: Duration, seconds: u64, jitter: Duration) -> bool {
    let least = Duration::from_secs(seconds);
    (least..=least + jitter).contains(&wait)
}

#[tokio::test]
async fn what_the_server_asks_for_is_waited_for() {
    let date = [("date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("retry-after", "Sun, 06 Nov 1994 08:49:44 GMT")];
    for headers in [&[("retry-after", "7")][..], &date] {
        let server = sequence(&[response("503 Service Unavailable", headers, ""), status("202 Accepted")]);
        let (builder, waits) = client(&server);
        // Who asks to be asked again has done nothing, so this is one of any method.
        assert_eq!(create(&builder.build().unwrap()).await, Ok(()));
        assert!(is_about(waits.lock().unwrap()[0], 7, FIRST), "{waits:?}");
    }
}

#[tokio::test]
async fn nobody_waits_for_longer_than_was_said() {
    let server = sequence(&[response("429 Too Many Requests", &[("retry-after", "61")], "")]);
    let (builder, waits) = client(&server);
    let client = builder.build().unwrap();
    let error = client.packages().log().send().await.unwrap_err();
    let text = "packages/log: 429 Too Many Requests (try again in 61 s) (not documented)";
    assert_eq!((error.to_string().as_str(), server.asked().len()), (text, 1));
    assert_eq!(error.rate_limit().unwrap().wait(), Some(Duration::from_secs(61)));
    let patient = Retry::default().max_wait(Duration::from_secs(61)).tries(2);
    client.packages().log().send().retry(patient).await.unwrap_err();
    assert!(is_about(waits.lock().unwrap()[0], 61, FIRST), "{waits:?}");
}

#[tokio::test]
async fn githubs_primary_limit_is_waited_for_until_its_reset() {
    let limited = |status, reset| {
        let date = ("date", "Thu, 01 Jan 2026 00:00:00 GMT");
        response(status, &[date, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", reset)], "")
    };
    for status_line in ["403 Forbidden", "429 Too Many Requests"] {
        let server = sequence(&[limited(status_line, "1767225630"), status("202 Accepted")]);
        let (builder, waits) = client(&server);
        assert_eq!(create(&builder.build().unwrap()).await, Ok(()));
        assert!(is_about(waits.lock().unwrap()[0], 30, FIRST), "{waits:?}");

        let server = sequence(&[limited(status_line, "1767229199"), ok()]);
        let error = list(&client(&server).0.build().unwrap()).await.unwrap_err();
        assert!(error.ends_with(" (try again in 3599 s)"), "{error}");
        assert_eq!(server.asked().len(), 1);
    }
}

#[tokio::test]
async fn githubs_secondary_limits_are_waited_for_with_and_without_headers() {
    let server = sequence(&[response("403 Forbidden", &[("retry-after", "5")], ""), status("202 Accepted")]);
    let (builder, waits) = client(&server);
    assert_eq!(create(&builder.build().unwrap()).await, Ok(()));
    assert!(is_about(waits.lock().unwrap()[0], 5, FIRST), "{waits:?}");

    for message in ["You have exceeded a secondary rate limit.", "You have triggered an abuse detection mechanism."] {
        let limited = response("403 Forbidden", &[], &format!(r#"{{"message":"{message}"}}"#));
        let server = sequence(&[limited.clone(), limited.clone(), limited]);
        let (builder, waits) = client(&server);
        let client = builder.build().unwrap();
        // A minute is waited for, but not two.
        create(&client).await.unwrap_err();
        assert_eq!(server.asked().len(), 2);
        let patient = Retry::default().max_wait(Duration::from_secs(120)).deadline(Duration::MAX);
        client.packages().log().send().retry(patient).await.unwrap_err();
        let waits = waits.lock().unwrap();
        assert!(is_about(waits[1], 60, FIRST) && is_about(waits[2], 120, 2 * FIRST), "{waits:?}");
    }
}

#[tokio::test]
async fn what_is_forbidden_stays_forbidden() {
    let long = format!(r#"{{"message":"{}secondary rate limit"}}"#, "x".repeat(1 << 16));
    for body in ["", r#"{"message":"Must have admin rights"}"#, "secondary rate limit", &long] {
        let server = sequence(&[response("403 Forbidden", &[("x-ratelimit-remaining", "4999")], body), ok()]);
        list(&client(&server).0.build().unwrap()).await.unwrap_err();
        assert_eq!(server.asked().len(), 1);
    }
}

#[tokio::test]
async fn a_storm_is_bounded_by_the_budget() {
    let server = sequence(&[response("429 Too Many Requests", &[("retry-after", "1")], "")]);
    let client = client(&server).0.retry_budget(20).build().unwrap();
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.packages().log().send())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap_err().status().unwrap(), 429);
    }
    assert_eq!(server.asked().len(), 70);
}

#[tokio::test]
async fn retries_that_help_cost_nothing_of_the_budget() {
    let failure = || status("503 Service Unavailable");
    let server = sequence(&[failure(), ok(), failure(), ok(), failure()]);
    let client = client(&server).0.retry_budget(1).build().unwrap();
    assert_eq!((list(&client).await, list(&client).await), (Ok(1), Ok(1)));
    for asked in [6, 7] {
        list(&client).await.unwrap_err();
        assert_eq!(server.asked().len(), asked);
    }
}

#[tokio::test]
async fn answers_at_once_fill_the_budget_by_tenths() {
    let mut answers = vec![status("503 Service Unavailable"); 2];
    answers.extend(vec![ok(); 10]);
    answers.extend(vec![status("503 Service Unavailable"), ok()]);
    let server = sequence(&answers);
    let client = client(&server).0.retry_budget(1).build().unwrap();
    list(&client).await.unwrap_err();
    for _ in 0..11 {
        assert_eq!(list(&client).await, Ok(1));
    }
    assert_eq!(server.asked().len(), 14);
}

#[tokio::test]
async fn no_try_begins_after_the_deadline() {
    let server = sequence(&[response("503 Service Unavailable", &[("retry-after", "40")], "")]);
    let (builder, waits) = client(&server);
    let retry = Retry::default().tries(10).backoff(Duration::ZERO, Duration::ZERO).deadline(Duration::from_secs(100));
    list(&builder.retry(retry).build().unwrap()).await.unwrap_err();
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(40); 2]);
}
