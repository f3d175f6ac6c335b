//! Credentials: which of them an operation is given, and where they stand in its request.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;

use crate::http_exchange::run;
use crate::runtime::{BuildError, Call, Client, ClientBuilder, Credential, Route, Security};

fn key() -> Credential {
    Credential::header("key", "x-api-key", "k3y")
}

fn basic() -> Credential {
    Credential::basic("basic", "Aladdin", "open sesame")
}

/// The request that arrives when an operation that asks for `security` is sent.
fn sent(client: ClientBuilder, security: Security) -> Request<Bytes> {
    let route = Route { security, ..Route::new("test", "GET", "/x?a=1") };
    let seen = Arc::new(Mutex::new(None));
    let keep = Arc::clone(&seen);
    let transport = move |request: Request<Bytes>| {
        *keep.lock().unwrap() = Some(request);
        async { Ok(http::Response::new(Bytes::new())) }
    };
    let client = client.base_url("https://api.test").transport(transport).build().unwrap();
    let call = Call::new(Box::leak(Box::new(route))).cookie("mine", &1).on(&client);
    run(client.execute(call.request().unwrap())).unwrap();
    seen.lock().unwrap().take().unwrap()
}

fn authorization(request: &Request<Bytes>) -> &str {
    request.headers().get("authorization").map_or("", |value| value.to_str().unwrap())
}

#[test]
fn secrets_stand_where_their_scheme_wants_them() {
    let query = Credential::query("query", "api key", "a&b");
    let cookie = Credential::cookie("cookie", "session", "s;s");
    let request = sent(Client::builder().credential(key()).credential(query).credential(cookie), None);
    assert_eq!(request.headers()["x-api-key"], "k3y");
    assert_eq!(request.uri(), "https://api.test/x?a=1&api%20key=a%26b");
    assert_eq!(request.headers()["cookie"], "mine=1; session=s%3Bs");
    assert!(request.headers()["cookie"].is_sensitive() && request.headers()["x-api-key"].is_sensitive());
    for (credential, expected) in [
        (basic(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (Credential::basic("b", "", ""), "Basic Og=="),
        (Credential::basic("b", "a", ""), "Basic YTo="),
        (Credential::basic("b", "a", "bc?>"), "Basic YTpiYz8+"),
        (Credential::bearer("b", "t0k3n"), "Bearer t0k3n"),
        (Credential::authorization("b", "Digest", "username=a"), "Digest username=a"),
    ] {
        assert_eq!(authorization(&sent(Client::builder().credential(credential), None)), expected);
    }
}

#[test]
fn the_first_alternative_that_is_complete_counts() {
    let client = || Client::builder().token("t0k3n").credential(key()).credential(basic());
    let asked: &[(Security, bool, &str)] = &[
        (Some(&[&["key"]]), true, ""),
        (Some(&[&["basic"], &["key"]]), false, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (Some(&[&["key", "missing"], &["basic"]]), false, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (Some(&[&["basic", "key"]]), true, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        (Some(&[&[], &["key"]]), true, ""),
        // Not complete: what there is, so that the server can say what is missing.
        (Some(&[&["key", "missing"]]), true, ""),
        // A token serves where nothing else is known.
        (Some(&[&["missing"]]), false, "Bearer t0k3n"),
        (Some(&[&[]]), false, "Bearer t0k3n"),
        (Some(&[]), false, ""),
    ];
    for (security, has_key, expected) in asked {
        let request = sent(client(), *security);
        assert_eq!(request.headers().contains_key("x-api-key"), *has_key, "{security:?}");
        assert_eq!(authorization(&request), *expected, "{security:?}");
    }
}

#[test]
fn a_header_that_an_operation_sets_itself_stays() {
    let client = Client::builder().credential(Credential::header("key", "cookie", "of=client")).credential(key());
    let request = sent(client, None);
    assert_eq!(request.headers()["cookie"], "mine=1; of=client");
}

#[test]
fn secrets_are_not_printed() {
    let builder = Client::builder().token("t0k3n").credential(key()).credential(basic());
    let printed = format!("{builder:?} {:?}", key());
    let client = builder.build().unwrap();
    let printed = format!("{printed} {client:?}");
    assert!(printed.contains("basic"), "{printed}");
    for secret in ["t0k3n", "k3y", "sesame", "QWxh"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}

#[test]
fn what_headers_cannot_hold_is_told() {
    let error = Client::builder().credential(Credential::bearer("token", "a\nb")).build().unwrap_err();
    assert!(matches!(error, BuildError::Credential("token")));
    assert_eq!(error.to_string(), "the credential for `token` holds characters that a header cannot hold");
    let error = Client::builder().credential(Credential::basic("login", "a:b", "c")).build().unwrap_err();
    assert_eq!(error.to_string(), "the user name for `login` holds a colon");
}
