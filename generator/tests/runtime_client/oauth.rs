//! The client credentials grant against token endpoints that do as they please.

use crate::api::Package;
use crate::runtime::{Client, ClientCredentials, Error, Retry, TokenError, TransportError};
use crate::server::{Server, response};

const ID: &str = "the client";
const SECRET: &str = "s3cret/+&";

/// An API that serves whoever shows `good`.
fn api() -> Server {
    Server::start(|request| match request.to_ascii_lowercase().contains("authorization: bearer good") {
        true => response("200 OK", &[], "[]"),
        false => response("401 Unauthorized", &[], "{}"),
    })
}

/// A token endpoint that answers with this.
fn tokens(status: &'static str, body: &'static str) -> Server {
    Server::start(move |_| response(status, &[("content-type", "application/json")], body))
}

fn credentials(url: &str) -> ClientCredentials {
    ClientCredentials::new("oauth", url, &["read", "write:all"], ID, SECRET)
}

fn client(api: &Server, credentials: ClientCredentials) -> Client {
    let builder = Client::builder().base_url(format!("{}/v1/", api.url)).header("x-api-key", "k3y");
    builder.credential(credentials).build().unwrap()
}

/// What a call comes to whose token is got from `tokens`.
async fn failure(tokens: &Server) -> TransportError {
    let api = api();
    let client = client(&api, credentials(&format!("{}/token?tenant=t3nant", tokens.url)));
    let error = client.packages().list_packages_for_user("a").send().retry(Retry::none()).await.unwrap_err();
    assert!(api.asked().is_empty(), "nothing is sent without its token");
    assert!(!format!("{error:?} {error}").contains("s3cret"), "{error:?}");
    let Error::Transport(failure) = error else { panic!("{error:?}") };
    failure.cause
}

#[tokio::test]
async fn the_request_is_what_the_rfc_says() {
    let good = || tokens("200 OK", r#"{"access_token":"good","token_type":"bearer","expires_in":3600}"#);
    let (api, tokens) = (api(), good());
    let client = client(&api, credentials(&tokens.url).parameter("audience", "https://a.test"));
    for _ in 0..3 {
        client.packages().list_packages_for_user("a").send().await.unwrap();
    }
    let asked = tokens.asked();
    assert_eq!(asked.len(), 1);
    let (head, body) = asked[0].split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "grant_type=client_credentials&scope=read%20write%3Aall&audience=https%3A%2F%2Fa.test");
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("post / http/1.1\r\n"), "{head}");
    // `the%20client:s3cret%2F%2B%26`: RFC 6749, section 2.3.1.
    assert!(asked[0].contains("authorization: Basic dGhlJTIwY2xpZW50OnMzY3JldCUyRiUyQiUyNg==\r\n"), "{asked:?}");
    assert!(head.contains("content-type: application/x-www-form-urlencoded\r\n"), "{head}");
    assert!(head.contains("user-agent: opbind/") && !head.contains("k3y"), "{head}");
}

#[tokio::test]
async fn the_secret_goes_into_the_body_by_choice() {
    let tokens = tokens("200 OK", r#"{"access_token":"good"}"#);
    let api = api();
    let client = client(&api, credentials(&tokens.url).secret_in_body().scopes(["one"]));
    client.packages().list_packages_for_user("a").send().await.unwrap();
    let asked = &tokens.asked()[0];
    assert!(!asked.contains("authorization"), "{asked}");
    let body = "grant_type=client_credentials&client_id=the%20client&client_secret=s3cret%2F%2B%26&scope=one";
    assert!(asked.ends_with(body), "{asked}");
}

#[tokio::test]
async fn what_is_no_token_is_told_without_its_values() {
    let long = Box::leak(format!(r#"{{"error":"{}"}}"#, "x".repeat(9000)).into_boxed_str());
    let long_said: &str = Box::leak(format!("401 Unauthorized: {}", "x".repeat(500)).into_boxed_str());
    for (status, body, said) in [
        ("200 OK", "", "200 OK, but its body is no JSON object"),
        ("200 OK", "<html>s3cret", "200 OK, but its body is no JSON object"),
        ("200 OK", r#"["s3cret"]"#, "200 OK, but its body is no JSON object"),
        ("200 OK", "{}", "200 OK, but it has no `access_token`"),
        ("200 OK", r#"{"access_token":""}"#, "200 OK, but it has no `access_token`"),
        ("200 OK", r#"{"access_token":["s3cret"]}"#, "200 OK, but it has no `access_token`"),
        (
            "200 OK",
            r#"{"access_token":"s3cret","token_type":"mac"}"#,
            "200 OK, but its `token_type` is `mac`, not `Bearer`",
        ),
        ("200 OK", r#"{"access_token":"s3cret","token_type":1}"#, "200 OK, but its `token_type` is no text"),
        ("200 OK", r#"{"access_token":"s3cret","expires_in":[]}"#, "200 OK, but its `expires_in` is no number"),
        ("200 OK", r#"{"access_token":"s3cret","expires_in":"soon"}"#, "200 OK, but its `expires_in` is no number"),
        ("302 Found", "", "302 Found"),
        ("500 Internal Server Error", "s3cret", "500 Internal Server Error"),
        ("401 Unauthorized", r#"{"error":"invalid_client"}"#, "401 Unauthorized: invalid_client"),
        (
            "400 Bad Request",
            r#"{"error":"invalid_scope","error_description":"no `write:all` for s3cret/+& (s3cret%2F%2B%26)"}"#,
            "400 Bad Request: invalid_scope: no `write:all` for (redacted) ((redacted))",
        ),
        ("429 Too Many Requests", r#"{"message":"later"}"#, "429 Too Many Requests: later"),
        ("401 Unauthorized", long, long_said),
    ] {
        let tokens = tokens(status, body);
        let cause = failure(&tokens).await;
        let url = &tokens.url;
        let start = format!("no token for `oauth`, so nothing was sent: the token endpoint {url}/token answered ");
        assert_eq!(cause.to_string(), start + said, "{body}");
        let TransportError::Authenticate(cause) = cause else { panic!("{cause:?}") };
        let error: &TokenError = cause.cause().downcast_ref().unwrap();
        assert_eq!(error.code.is_some(), body.contains(r#"{"error""#));
        assert_eq!(tokens.asked().len(), 1);
    }
}

#[tokio::test]
async fn a_lifetime_may_be_any_number_or_none() {
    for (lifetime, fetched) in [
        ("null", 1),
        ("3600", 1),
        (r#""3600""#, 1),
        ("1e300", 1),
        ("18446744073709551615", 1),
        // Nothing of it is left when it comes: it serves the call it was got for.
        ("0", 3),
        ("-5", 3),
    ] {
        let body = format!(r#"{{"access_token":"good","token_type":"Bearer","expires_in":{lifetime}}}"#);
        let tokens = tokens("200 OK", Box::leak(body.into_boxed_str()));
        let api = api();
        let client = client(&api, credentials(&tokens.url));
        for _ in 0..3 {
            client.packages().list_packages_for_user("a").send().await.unwrap();
        }
        assert_eq!(tokens.asked().len(), fetched, "{lifetime}");
    }
}

#[tokio::test]
async fn twenty_calls_at_once_get_one_token_from_a_slow_endpoint() {
    let tokens = Server::start(|_| {
        std::thread::sleep(std::time::Duration::from_millis(200));
        response("200 OK", &[], r#"{"access_token":"good","expires_in":3600}"#)
    });
    let api = api();
    let client = client(&api, credentials(&tokens.url));
    let call = || tokio::spawn(client.packages().list_packages_for_user("a").send().response());
    for call in (0..20).map(|_| call()).collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!((tokens.asked().len(), api.asked().len()), (1, 20));
}

#[tokio::test]
async fn a_token_that_the_api_no_longer_takes_is_replaced() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let tokens = Server::start(move |_| {
        let first = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0;
        let token = if first { "old" } else { "good" };
        response("200 OK", &[], &format!(r#"{{"access_token":"{token}","expires_in":3600}}"#))
    });
    let api = api();
    let client = client(&api, credentials(&tokens.url));
    let error = client.packages().create("p", &Package::new(1, String::new())).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 200, "the operation documents 201 and 202");
    let asked = api.asked();
    assert!(asked[0].contains("Bearer old") && asked[1].contains("Bearer good"), "{asked:?}");
    assert!(asked[0].ends_with('}') && asked[1].ends_with('}'), "{asked:?}");
    assert_eq!((tokens.asked().len(), asked.len()), (2, 2));
}

#[tokio::test]
async fn an_endpoint_that_does_not_answer_is_an_error_in_time() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let api = api();
    let builder = Client::builder().base_url(&api.url).timeout(std::time::Duration::from_millis(200));
    let client = builder.credential(credentials(&url)).retry(Retry::none()).build().unwrap();
    let error = client.packages().list_packages_for_user("a").send().await.unwrap_err();
    let wanted = "no token for `oauth`, so nothing was sent: the server took too long";
    assert_eq!(error.to_string(), format!("packages/list-packages-for-user: {wanted}"));
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_its_end() {
    let tokens = tokens("200 OK", Box::leak(" ".repeat(3 << 20).into_boxed_str()));
    let cause = failure(&tokens).await;
    assert!(cause.to_string().ends_with("the response is larger than 1048576 bytes"), "{cause}");
}

#[tokio::test]
async fn relative_addresses_are_those_of_the_server() {
    for (given, expected) in [("/oauth/token", "/oauth/token"), ("token", "/v1/token"), ("./token", "/v1/token")] {
        let api = Server::start(|request| match request.starts_with("POST") {
            true => response("200 OK", &[], r#"{"access_token":"good"}"#),
            false => response("200 OK", &[], "[]"),
        });
        client(&api, credentials(given)).packages().list_packages_for_user("a").send().await.unwrap();
        assert!(api.asked()[0].starts_with(&format!("POST {expected} ")), "{:?}", api.asked());
    }
}

#[tokio::test]
async fn secrets_do_not_leave_https_because_a_description_says_so() {
    let transport =
        |_: http::Request<bytes::Bytes>| async { Ok(http::Response::new(r#"{"access_token":"a"}"#.into())) };
    let builder = |url: &str, credentials: ClientCredentials| {
        Client::builder().base_url(url).credential(credentials).transport(transport).build().unwrap()
    };
    let send = |client: Client| async move {
        let sent = client.packages().log().send().await;
        sent.map(drop).map_err(|error| error.to_string().rsplit("sent: ").next().unwrap().to_owned())
    };
    let plain = "http://auth.test/token";
    let refused = "the token endpoint `http://auth.test/token` is not https, as the server is; \
                   if that is right, say so with `.token_url(…)`";
    assert_eq!(send(builder("https://api.test", credentials(plain))).await.unwrap_err(), refused);
    assert_eq!(send(builder("https://api.test", credentials("/").token_url(plain))).await, Ok(()));
    assert_eq!(send(builder("http://api.test", credentials(plain))).await, Ok(()));
    let odd = "the token endpoint `ftp://auth.test` is no absolute http(s) URL";
    assert_eq!(send(builder("https://api.test", credentials("ftp://auth.test"))).await.unwrap_err(), odd);
}

#[tokio::test]
async fn trouble_that_may_pass_is_tried_again_whatever_the_method_and_a_refusal_is_not() {
    for (status, asked) in [("503 Busy", 2), ("500 Broken", 2), ("429 Later", 2), ("401 No", 1), ("403 No", 1)] {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let tokens = Server::start(move |_| match count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => response(status, &[], "{}"),
            _ => response("200 OK", &[], r#"{"access_token":"good"}"#),
        });
        let api = api();
        let client = client(&api, credentials(&tokens.url));
        let soon = Retry::default().backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
        let sent = client.packages().create("p", &Package::new(1, String::new())).send().retry(soon).await;
        assert_eq!(sent.unwrap_err().status().is_some(), asked == 2, "{status}");
        assert_eq!((tokens.asked().len(), api.asked().len()), (asked, asked - 1), "{status}");
    }
}
