//! What requests calls turn into, without anything that sends them.

use crate::api::{Create, ListPackagesForUser, Package, Visibility};
use crate::runtime::{Call, Client, Operation, RequestErrorKind, Route, Style};

const ROUTE: &Route = &Route::new("test", "GET", "/a/{one}/b/{two}");

fn kind(call: &Call) -> RequestErrorKind {
    call.request().unwrap_err().kind
}

#[test]
fn a_request_is_the_method_the_url_and_the_headers() {
    let operation = ListPackagesForUser::new("super/linter").visibility(Visibility::Public).page(2).trace("t1");
    let request = operation.request().unwrap();
    assert_eq!(request.method(), "GET");
    let url = "https://api.github.com/users/super%2Flinter/packages?visibility=public&page=2";
    assert_eq!(request.uri(), url);
    assert_eq!(request.headers()["x-trace"], "t1");
    assert_eq!(request.headers().len(), 1);
}

#[test]
fn a_parameter_that_is_set_again_is_replaced_in_place() {
    let operation = ListPackagesForUser::new("a").page(1).visibility(Visibility::Private).page(2);
    assert_eq!(operation.request().unwrap().uri().query(), Some("page=2&visibility=private"));
}

#[test]
fn a_bound_operation_goes_to_its_clients_server() {
    let transport = |_| async { panic!("nothing is sent") };
    let client = Client::builder().base_url("https://ghe.test/api/v3/").transport(transport).build().unwrap();
    let request = client.packages().list_packages_for_user("a").request().unwrap();
    assert_eq!(request.uri(), "https://ghe.test/api/v3/users/a/packages");
}

#[test]
fn bodies_have_their_media_type() {
    let request = Create::new("p", &Package::new(1, "one".to_owned())).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), r#"{"id":1,"name":"one"}"#);

    const PUT: &Route = &Route::new("test", "PUT", "/x");
    let patch = Call::new(PUT).json_body_as("application/merge-patch+json", &[1]).request().unwrap();
    assert_eq!(patch.headers()["content-type"], "application/merge-patch+json");
    assert_eq!(patch.body(), "[1]");
    let text = Call::new(PUT).text_body("text/plain", "hello").request().unwrap();
    assert_eq!((&text.headers()["content-type"], &text.body()[..]), (&"text/plain".parse().unwrap(), &b"hello"[..]));
    let bytes = Call::new(PUT).bytes_body("application/octet-stream", vec![0, 1]).request().unwrap();
    assert_eq!(bytes.body(), &[0, 1][..]);
}

#[test]
fn forms_are_urlencoded() {
    const POST: &Route = &Route::new("test", "POST", "/x");
    let value = serde_json::json!({ "a b": "c&d", "list": [1, 2], "none": null, "deep": { "k": [true] } });
    let request = Call::new(POST).form_body(&[], &value).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), "a%20b=c%26d&deep=%7B%22k%22%3A%5Btrue%5D%7D&list=1&list=2");
}

#[test]
fn header_injection_is_refused() {
    let operation = ListPackagesForUser::new("a").trace("x\r\nAuthorization: evil");
    let error = operation.request().unwrap_err();
    assert_eq!(error.kind, RequestErrorKind::Header("x-trace".into()));
    assert_eq!(
        error.to_string(),
        "packages/list-packages-for-user: header `x-trace` holds characters that headers cannot hold",
    );
    const GET: &Route = &Route::new("test", "GET", "/x");
    assert_eq!(kind(&Call::new(GET).header("bad name", &"x")), RequestErrorKind::Header("bad name".into()));
    assert_eq!(
        kind(&Call::new(GET).text_body("text/plain\r\nx: y", "")),
        RequestErrorKind::Header("content-type".into()),
    );
}

#[test]
fn path_values_stay_in_their_segment() {
    let call = Call::new(ROUTE).path("one", &"../x").path("two", &"a%2e.");
    assert_eq!(call.request().unwrap().uri().path(), "/a/..%2Fx/b/a%252e.");
    for dots in [".", ".."] {
        let call = Call::new(ROUTE).path("one", &dots).path("two", &"x");
        assert_eq!(kind(&call), RequestErrorKind::DotSegment(ROUTE.path));
    }
}

#[test]
fn several_segments_keep_their_slashes_and_cannot_step_up() {
    let call = Call::new(ROUTE).path("one", &"x").path_segments("two", &"src/a b.rs");
    assert_eq!(call.request().unwrap().uri().path(), "/a/x/b/src/a%20b.rs");
    let empty = Call::new(ROUTE).path("one", &"x").path_segments("two", &"");
    assert_eq!(empty.request().unwrap().uri().path(), "/a/x/b/");
    let up = Call::new(ROUTE).path("one", &"x").path_segments("two", &"src/../../y");
    assert_eq!(kind(&up), RequestErrorKind::DotSegment(ROUTE.path));
}

#[test]
fn path_parameters_must_be_there() {
    assert_eq!(kind(&Call::new(ROUTE).path("one", &"x")), RequestErrorKind::MissingPath("two"));
    assert_eq!(kind(&Call::new(ROUTE).path("one", &"")), RequestErrorKind::EmptyPath("one"));
    assert_eq!(
        kind(&Call::new(ROUTE).path("one", &"x").path("two", &None::<i64>)),
        RequestErrorKind::MissingPath("two")
    );
}

#[test]
fn the_first_fault_is_told_even_if_later_calls_are_fine() {
    let call = Call::new(ROUTE).path("one", &"").path("two", &"").path("one", &"x");
    assert_eq!(kind(&call), RequestErrorKind::EmptyPath("one"));
}

#[test]
fn templates_that_are_odd_do_not_panic() {
    const OPEN: &Route = &Route::new("test", "GET", "/a/{one");
    assert!(matches!(kind(&Call::new(OPEN)), RequestErrorKind::Url(_)));
    const QUERY: &Route = &Route::new("test", "GET", "x?y=1");
    let request = Call::new(QUERY).query_styled("z", Style::Form, true, &1).request().unwrap();
    assert_eq!(request.uri(), "https://api.github.com/x?y=1&z=1");
    const METHOD: &Route = &Route::new("test", "BAD METHOD", "/");
    assert!(matches!(kind(&Call::new(METHOD)), RequestErrorKind::Url(_)));
}

#[test]
fn what_is_printed_holds_no_headers_and_no_body() {
    let operation = ListPackagesForUser::new("octocat").trace("secret");
    let printed = format!("{operation:?}");
    assert!(printed.contains("octocat") && printed.contains("GET /users/{username}/packages"), "{printed}");
    assert!(!printed.contains("secret"), "{printed}");
}
