//! Where requests go: the servers of the description, of an operation, of the caller.

use bytes::Bytes;
use http::{Request, Response};

use crate::http_exchange::run;
use crate::runtime::{Call, Client, Credential, RequestErrorKind, Route, ServerUrl};

const USUAL: &Route = &Route::new("usual", "GET", "/x");
const OWN: &Route = &Route::new("own", "GET", "/x").at("https://uploads.test/api");
const RELATIVE: &Route = &Route::new("relative", "GET", "/x").at("/other/");
const NONE: &Route = &Route::new("none", "GET", "/x").at("https://{tenant}.test");

fn answer(request: Request<Bytes>) -> Response<Bytes> {
    Response::new(format!("{} {:?}", request.uri(), request.headers().get("x-api-key")).into())
}

fn client(base: Option<&str>) -> Client {
    let builder = Client::builder().credential(Credential::header("key", "x-api-key", "k3y"));
    let builder = builder.transport(|request| async { Ok(answer(request)) });
    base.into_iter().fold(builder, |builder, url| builder.server(url)).build().unwrap()
}

fn url(call: &Call) -> String {
    call.request().unwrap().uri().to_string()
}

#[test]
fn an_operation_goes_to_its_own_server() {
    let client = client(None);
    assert_eq!(url(&Call::new(USUAL).on(&client)), "https://api.github.com/x");
    assert_eq!(url(&Call::new(OWN).on(&client)), "https://uploads.test/api/x");
    assert_eq!(url(&Call::new(OWN)), "https://uploads.test/api/x");
    assert_eq!(url(&Call::new(RELATIVE).on(&client)), "https://api.github.com/other/x");
}

#[test]
fn what_the_caller_says_counts_more() {
    let client = client(Some("http://localhost:8080/base"));
    assert_eq!(url(&Call::new(OWN).on(&client)), "http://localhost:8080/base/x");
    assert_eq!(url(&Call::new(RELATIVE).on(&client)), "http://localhost:8080/other/x");
    let call = Call::new(OWN).on(&client).on_server("https://elsewhere.test".into());
    assert_eq!(url(&call), "https://elsewhere.test/x");
}

#[test]
fn credentials_go_to_the_server_of_the_operation_too_and_nowhere_else() {
    let client = client(None);
    let carries = |request| String::from_utf8(run(client.execute(request)).unwrap().body().to_vec()).unwrap();
    let own = carries(Call::new(OWN).on(&client).request().unwrap());
    assert!(own.starts_with("https://uploads.test/api/x Some"), "{own}");
    let stranger = carries(Request::get("https://uploads.test/api/x").body(Bytes::new()).unwrap());
    assert!(stranger.ends_with("None"), "{stranger}");
    let mut moved = Call::new(OWN).on(&client).request().unwrap();
    *moved.uri_mut() = "https://evil.test/".parse().unwrap();
    assert!(carries(moved).ends_with("None"));
}

#[test]
fn a_server_without_a_value_for_a_variable_is_none() {
    let error = Call::new(NONE).request().unwrap_err();
    assert_eq!(error.kind, RequestErrorKind::Server("https://{tenant}.test".into()));
    assert!(Client::builder().server("https://{tenant}.test").build().is_err());
}

#[test]
fn variables_are_filled_in_once() {
    let url = ServerUrl::new("https://{a}.test/{b}/{a}{c}", &[("a", "{b}"), ("b", "x")]);
    assert_eq!(url.as_str(), "https://{b}.test/x/{b}");
    let below = |path: &str| ServerUrl::below("https://host.test/", &ServerUrl::from(path)).as_str().to_owned();
    assert_eq!(
        ["/v1", "v1", "./v1", "/"].map(below),
        ["https://host.test/v1"; 3]
            .map(String::from)
            .into_iter()
            .chain(["https://host.test/".to_owned()])
            .collect::<Vec<_>>()[..]
    );
}
