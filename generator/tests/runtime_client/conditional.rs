//! Conditional requests: what has not been modified is not read again.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;

use crate::retries::PACKAGES;
use crate::runtime::{Blocking, Client, Conditional, Error};
use crate::server::{Server, response};

/// A server that has one list, of which it says the entity tag and the date.
fn server() -> Server {
    Server::start(|request| {
        let head = [("etag", "W/\"1\""), ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT")];
        let is_known = request.contains("if-none-match: W/\"1\"\r\n")
            || request.contains("if-modified-since: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
        if is_known { response("304 Not Modified", &head[..1], "") } else { response("200 OK", &head, PACKAGES) }
    })
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn a_result_is_asked_for_again_by_its_tag_or_its_date() {
    let server = server();
    let client = client(&server);
    let call = || client.packages().list_packages_for_user("a").send();
    let first = call().response().await.unwrap();

    let again = call().if_none_match(first.etag().unwrap()).await.unwrap();
    let Conditional::NotModified(head) = &again else { panic!("{again:?}") };
    assert_eq!((head.status.as_u16(), head.etag()), (304, Some("W/\"1\"")));
    assert!(again.modified().is_none());
    let again = call().if_modified_since(first.last_modified().unwrap()).await.unwrap();
    assert!(matches!(again, Conditional::NotModified(_)), "{again:?}");

    let other = call().if_none_match("\"2\"").if_modified_since(UNIX_EPOCH).await.unwrap();
    assert_eq!(other.modified().unwrap().body[0].id, 1);
    let asked = server.asked().pop().unwrap();
    assert!(asked.contains("if-none-match: \"2\"\r\n"), "{asked}");
    assert!(asked.contains("if-modified-since: Thu, 01 Jan 1970 00:00:00 GMT\r\n"), "{asked}");
}

#[tokio::test]
async fn without_a_condition_it_is_a_failure_like_any_other() {
    let server = Server::start(|_| response("304 Not Modified", &[], ""));
    let error = client(&server).packages().log().send().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(reply) if reply.status == 304), "{error:?}");
}

#[tokio::test]
async fn failures_stay_what_they_are() {
    let server = Server::start(|_| response("404 Not Found", &[], r#"{"message":"no such user"}"#));
    let call = client(&server).packages().list_packages_for_user("a").send();
    let error = call.if_none_match("\"1\"").await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("no such user"));
}

#[test]
fn dates_that_headers_cannot_hold_are_the_nearest_that_they_can() {
    let transport = Blocking(|request: http::Request<Bytes>| {
        let since = request.headers()["if-modified-since"].to_str().unwrap();
        Ok(http::Response::new(Bytes::copy_from_slice(since.as_bytes())))
    });
    let client = Client::builder().transport(transport).build().unwrap();
    let since = |moment| {
        let sent = client.packages().log().send().if_modified_since(moment).wait().unwrap();
        String::from_utf8(sent.modified().unwrap().body.to_vec()).unwrap()
    };
    assert_eq!(since(UNIX_EPOCH - Duration::from_secs(1)), "Thu, 01 Jan 1970 00:00:00 GMT");
    assert_eq!(since(UNIX_EPOCH + Duration::from_secs(1 << 40)), "Fri, 31 Dec 9999 23:59:59 GMT");
    assert_eq!(since(UNIX_EPOCH + Duration::from_millis(1_999)), "Thu, 01 Jan 1970 00:00:01 GMT");
    assert!(since(SystemTime::now()).ends_with(" GMT"));
}
