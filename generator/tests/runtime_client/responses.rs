//! What responses turn into, without anything that receives them.

use bytes::Bytes;

use crate::api::ReportOutput::{Ok as Data, OkCsv, OkImage, Success, SuccessText};
use crate::api::{
    Archive, Create, CreateOutput, ListPackagesForUser, ListPackagesForUserError as Failure, Log, Package, Report,
};
use crate::runtime::{Error, Header, Number, Operation};

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
}

fn failure(status: u16, headers: &[(&str, &str)], body: &str) -> Error<Failure> {
    ListPackagesForUser::response(response(status, headers, body)).unwrap_err()
}

fn documented(status: u16, body: &str) -> Failure {
    match failure(status, &[], body) {
        Error::Documented(failure) => failure.value,
        other => panic!("{other:?}"),
    }
}

#[test]
fn success_is_read_by_status() {
    let packages = ListPackagesForUser::response(response(200, &[], r#"[{"id":1,"name":"one"}]"#)).unwrap();
    assert_eq!(packages[0].name, "one");
    assert!(matches!(Create::response(response(201, &[], r#"{"id":1,"name":"one"}"#)), Ok(CreateOutput::Created(_))));
    assert!(matches!(Create::response(response(202, &[], "ignored")), Ok(CreateOutput::Accepted(()))));
    assert_eq!(Log::response(response(206, &[], "lines")).unwrap(), "lines");
}

#[test]
fn a_redirect_that_is_the_answer_says_where_it_leads() {
    let read = |headers: &[(&str, &str)]| Archive::response(response(302, headers, "<a href=…>Found</a>"));
    let location = read(&[("location", "https://files.test/a.tgz?signature=s3cret")]).unwrap();
    assert_eq!(location.as_str(), "https://files.test/a.tgz?signature=s3cret");
    assert_eq!(
        format!("{location} {location:?}"),
        format!("{} Location(https://files.test/a.tgz?…)", location.as_str())
    );
    // Nobody knows here what it is relative to.
    assert_eq!(read(&[("location", "/a.tgz")]).unwrap().as_str(), "/a.tgz");
    let error = read(&[]).unwrap_err();
    assert_eq!(error.to_string(), "packages/archive: 302 Found: Location: expected a URL, found nothing");
}

#[test]
fn described_headers_have_their_type() {
    let reply = response(200, &[("x-count", "12"), ("x-ids", "1, 2"), ("x-ids", "3"), ("x-done", " true")], "");
    let headers = reply.headers();
    assert_eq!(Header::<i64>::new("X-Count").read(headers).unwrap().unwrap(), 12);
    assert_eq!(Header::<String>::new("X-Count").read(headers).unwrap().unwrap(), "12");
    assert_eq!(Header::<Number>::new("x-count").read(headers).unwrap().unwrap(), Number::from(12));
    assert_eq!(Header::<Vec<i64>>::new("X-Count").read(headers).unwrap().unwrap(), [12]);
    assert_eq!(Header::<Vec<i64>>::new("X-Ids").read(headers).unwrap().unwrap(), [1, 2, 3]);
    assert_eq!(Header::<Vec<String>>::new("X-Ids").read(headers).unwrap().unwrap(), ["1", "2", "3"]);
    assert_eq!(Header::<String>::new("X-Ids").read(headers).unwrap().unwrap(), "1, 2, 3");
    assert!(Header::<bool>::new("X-Done").read(headers).unwrap().unwrap());
    assert!(Header::<String>::new("X-None").read(headers).is_none());
    let error = Header::<bool>::new("X-Count").read(headers).unwrap().unwrap_err();
    assert_eq!(error.to_string(), "$: expected true or false, found \"12\"");
    let package = response(200, &[("x-package", r#"{"id":1,"name":"a,b"}"#)], "");
    assert_eq!(Header::<Package>::json("X-Package").read(package.headers()).unwrap().unwrap().name, "a,b");
    assert!(Header::<Package>::json("X-Package").read(headers).is_none());
}

#[test]
fn headers_of_failures_are_read_and_never_in_the_way() {
    const AFTER: Header<i64> = Header::new("Retry-After");
    let error = failure(400, &[("retry-after", "7")], "");
    assert_eq!(error.reply().unwrap().header(&AFTER), Some(7));
    let error = failure(400, &[("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")], "");
    assert_eq!(error.reply().unwrap().header(&AFTER), None);
    assert_eq!(error.reply().unwrap().headers["retry-after"], "Fri, 31 Dec 1999 23:59:59 GMT");
}

#[test]
fn the_exact_status_comes_before_its_range_and_the_range_before_the_default() {
    assert!(matches!(documented(400, "anything"), Failure::BadRequest(())));
    assert!(
        matches!(documented(404, r#"{"message":"no"}"#), Failure::Unauthorized(error) if error.message.as_deref() == Some("no"))
    );
    assert!(matches!(documented(418, "teapot"), Failure::ClientError(text) if text == "teapot"));
    assert!(matches!(documented(503, "{}"), Failure::Default(_)));
}

#[test]
fn of_several_media_types_the_closest_is_read() {
    let read = |status, media_type: &str, body| {
        let headers = [("content-type", media_type)];
        Report::response(response(status, if media_type.is_empty() { &[] } else { &headers }, body))
    };
    let json = r#"{"id":1,"name":"one"}"#;
    for media_type in ["application/json", "Application/JSON; charset=utf-8", "application/hal+json", "", "nonsense"] {
        assert!(matches!(read(200, media_type, json), Ok(Data(package)) if package.id == 1), "{media_type}");
    }
    assert!(matches!(read(200, "text/csv; header=present", "a,b"), Ok(OkCsv(text)) if text == "a,b"));
    assert!(matches!(read(200, "image/webp", "w"), Ok(OkImage(_))));
    assert!(matches!(read(200, "application/pdf", "p"), Ok(OkImage(_))));
    assert!(matches!(read(200, "imagery/x", "x"), Err(Error::Decode(_))));
    assert!(matches!(read(202, "text/plain", "later"), Ok(SuccessText(_))));
    assert!(matches!(read(202, "application/json", json), Ok(Success(_))));
}

#[test]
fn what_is_not_documented_is_kept() {
    let headers = [("content-type", "text/html"), ("x-request-id", "r1")];
    let error = Create::response(response(500, &headers, "<html>oops")).unwrap_err();
    let Error::Unexpected(reply) = &error else { panic!("{error:?}") };
    assert_eq!((&reply.body[..], reply.operation), (&b"<html>oops"[..], "packages/create"));
    assert_eq!(error.status().unwrap(), 500);
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.message(), None);
    assert_eq!(error.to_string(), "packages/create: 500 Internal Server Error (not documented)");
}

#[test]
fn bodies_kept_by_errors_are_bounded() {
    let error = Create::response(response(500, &[], &"x".repeat(1 << 20))).unwrap_err();
    let reply = error.reply().unwrap();
    assert_eq!((reply.body.len(), reply.omitted), (64 * 1024, (1 << 20) - 64 * 1024));
    let shown = format!("{error:?}");
    assert!(shown.contains(&format!("body: \"{}\"… (1048576 bytes)", "x".repeat(60))), "{shown}");
}

#[test]
fn errors_say_operation_status_and_message() {
    let error =
        failure(401, &[("x-github-request-id", "g1"), ("x-request-id", "r1")], r#"{"message":"Bad credentials"}"#);
    assert_eq!(error.to_string(), "packages/list-packages-for-user: 401 Unauthorized: Bad credentials");
    assert_eq!(error.request_id(), Some("g1"));
    let plain = failure(418, &[("content-type", "text/plain; charset=utf-8")], " short and stout\n");
    assert_eq!(plain.message().as_deref(), Some("short and stout"));
    let nested = failure(503, &[], r#"{"error":{"code":1,"message":"later"}}"#);
    assert_eq!(nested.message().as_deref(), Some("later"));
}

#[test]
fn a_body_that_is_not_what_the_description_says_is_told_with_its_path() {
    let error = ListPackagesForUser::response(response(200, &[], r#"[{"id":"x","name":"one"},{"id":2}]"#)).unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    let paths: Vec<_> = failure.cause.mismatches.iter().map(|mismatch| &*mismatch.path).collect();
    assert_eq!(paths, ["$[0].id", "$[1].name"]);
    assert_eq!(failure.reply.status, 200);
    assert_eq!(
        error.to_string(),
        "packages/list-packages-for-user: 200 OK: $[0].id: expected a 64-bit integer, found \"x\"; \
         $[1].name: expected a value, found nothing"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn errors_are_small_and_can_cross_threads() {
    fn check<T: Send + Sync + std::error::Error + 'static>() {}
    check::<Error<Failure>>();
    assert_eq!(size_of::<Error<Failure>>(), 16);
}
