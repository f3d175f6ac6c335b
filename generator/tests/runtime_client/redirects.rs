//! Redirects: followed within the server, stripped on the way out of it.

use bytes::Bytes;

use crate::api::Package;
use crate::http_exchange::run;
use crate::runtime::{Client, Error};
use crate::server::{Server, response};

const PACKAGES: &str = r#"[{"id":1,"name":"one"}]"#;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").header("x-api-key", "k3y").build().unwrap()
}

/// A server that redirects everything to `location`.
fn redirect(status: &'static str, location: String) -> Server {
    Server::start(move |_| response(status, &[("location", &location)], ""))
}

#[tokio::test]
async fn the_token_stays_when_the_server_stays() {
    let server = Server::start(|request| match request.starts_with("GET /users/old/") {
        true => response("301 Moved Permanently", &[("location", "/users/new/packages")], ""),
        false => response("200 OK", &[], PACKAGES),
    });
    let packages = client(&server).packages().list_packages_for_user("old").send().await.unwrap();
    assert_eq!(packages[0].id, 1);
    let second = &server.asked()[1];
    assert!(second.starts_with("GET /users/new/packages ") && second.contains("Bearer t0k3n"), "{second}");
}

#[tokio::test]
async fn another_origin_gets_neither_token_nor_the_clients_headers() {
    let other = Server::start(|_| response("200 OK", &[], PACKAGES));
    let server = redirect("302 Found", format!("{}/elsewhere", other.url));
    let call = client(&server).packages().list_packages_for_user("a").trace("private");
    assert_eq!(call.send().await.unwrap()[0].id, 1);
    assert!(server.asked()[0].contains("t0k3n"));
    let leaked = other.asked()[0].to_ascii_lowercase();
    assert!(leaked.starts_with("get /elsewhere ") && leaked.contains("user-agent: opbind/"), "{leaked}");
    for secret in ["authorization", "t0k3n", "k3y", "private"] {
        assert!(!leaked.contains(secret), "{secret} in {leaked}");
    }
}

#[tokio::test]
async fn a_token_that_was_left_behind_is_not_picked_up_again() {
    let other = Server::start(|_| response("200 OK", &[], PACKAGES));
    let back = redirect("302 Found", format!("{}/back", other.url));
    let server = redirect("302 Found", format!("{}/away", back.url));
    client(&server).packages().list_packages_for_user("a").send().await.unwrap();
    assert!(!other.asked()[0].contains("t0k3n"));
}

#[tokio::test]
async fn bodies_are_not_sent_to_another_origin() {
    let other = Server::start(|_| response("202 Accepted", &[], ""));
    let server = redirect("307 Temporary Redirect", format!("{}/elsewhere", other.url));
    let error = client(&server).packages().create("p", &Package::new(1, String::new())).send().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(reply) if reply.status == 307), "{error:?}");
    assert!(other.asked().is_empty());
}

#[tokio::test]
async fn bodies_and_methods_are_kept_where_the_status_says_so() {
    let server = Server::start(|request| match request {
        _ if request.starts_with("POST /packages/kept") => {
            response("308 Permanent Redirect", &[("location", "/kept")], "")
        }
        _ if request.starts_with("POST /packages/lost") => response("303 See Other", &[("location", "lost")], ""),
        _ => response("202 Accepted", &[], ""),
    });
    for name in ["kept", "lost"] {
        client(&server).packages().create(name, &Package::new(1, String::new())).send().await.unwrap();
    }
    let asked = server.asked();
    assert!(asked[1].starts_with("POST /kept ") && asked[1].ends_with("}"), "{}", asked[1]);
    assert!(asked[3].starts_with("GET /packages/lost ") && !asked[3].contains("content-"), "{}", asked[3]);
}

#[tokio::test]
async fn a_redirect_that_is_the_answer_is_not_followed() {
    let server = redirect("302 Found", "https://files.test/a.tgz?signature=s".to_owned());
    let response = client(&server).packages().archive().send().response().await.unwrap();
    assert_eq!(response.headers["location"], "https://files.test/a.tgz?signature=s");
    assert_eq!(response.body.as_str(), "https://files.test/a.tgz?signature=s");
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn where_a_redirect_leads_is_absolute() {
    for (location, expected) in [
        ("/files/a.tgz?s=1#part", "ORIGIN/files/a.tgz?s=1#part"),
        ("a.tgz", "ORIGIN/deep/a.tgz"),
        ("../a.tgz", "ORIGIN/a.tgz"),
        ("../../../x/./y/..", "ORIGIN/x/"),
        ("?s=1", "ORIGIN/deep/place?s=1"),
        ("#part", "ORIGIN/deep/place#part"),
        ("//files.test/a", "http://files.test/a"),
        ("/login?next=https://elsewhere.test", "ORIGIN/login?next=https://elsewhere.test"),
        ("HTTPS://files.test/A", "HTTPS://files.test/A"),
        ("s3:bucket/key", "s3:bucket/key"),
    ] {
        // The first redirect is followed: what comes then is relative to where it led.
        let server = Server::start(move |request| match request.starts_with("GET /archive ") {
            true => response("301 Moved Permanently", &[("location", "/deep/place")], ""),
            false => response("302 Found", &[("location", location)], ""),
        });
        let found = client(&server).packages().archive().send().await.unwrap();
        assert_eq!(found.as_str().replace(&server.url, "ORIGIN"), expected, "{location}");
    }
}

#[tokio::test]
async fn a_redirect_within_the_server_is_followed_whatever_its_query_holds() {
    let server = Server::start(|request| match request.starts_with("GET /log ") {
        true => response("302 Found", &[("location", "/login?next=https://elsewhere.test/")], ""),
        false => response("200 OK", &[], "in"),
    });
    assert_eq!(client(&server).packages().log().send().await.unwrap(), "in");
}

#[tokio::test]
async fn circles_end() {
    let server = redirect("302 Found", "/again".to_owned());
    let error = client(&server).packages().log().send().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(reply) if reply.status == 302), "{error:?}");
    assert_eq!(server.asked().len(), 11);
}

#[test]
fn a_step_from_https_to_http_is_not_made() {
    let transport = |request: http::Request<Bytes>| async move {
        assert_eq!(request.uri().scheme_str(), Some("https"));
        Ok(http::Response::builder().status(302).header("location", "http://files.test/x").body(Bytes::new()).unwrap())
    };
    let client = Client::builder().transport(transport).build().unwrap();
    let error = run(client.packages().log().send()).unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
}

#[test]
fn requests_of_the_users_own_carry_the_token_to_the_clients_server_only() {
    let transport = |request: http::Request<Bytes>| async move {
        Ok(http::Response::new(format!("{}", request.headers().contains_key("authorization")).into()))
    };
    let client = Client::builder().base_url("https://api.test/v3").token("t0k3n").transport(transport).build().unwrap();
    for (url, carries) in [
        ("https://api.test/v3/x", "true"),
        ("https://API.test:443/elsewhere", "true"),
        ("http://api.test/v3/x", "false"),
        ("https://api.test:8443/v3/x", "false"),
        ("https://api.test@evil.test/v3/x", "false"),
        ("https://api.test.evil.test/v3/x", "false"),
    ] {
        let request = http::Request::get(url).body(Bytes::new()).unwrap();
        assert_eq!(run(client.execute(request)).unwrap().body(), carries, "{url}");
    }
}
