//! Pages that name the URL of the next one.

use std::sync::{Arc, Mutex};

use super::lists::ListError;
use super::{client, ids, ok, packages, query, targets};
use crate::runtime::{Error, RequestErrorKind};
use crate::server::{Server, response};

fn linked(link: &str, body: &str) -> String {
    response("200 OK", &[("link", link)], body)
}

#[tokio::test]
async fn the_link_header_leads_on() {
    let server = Server::start(|request| match query(request, "page").as_deref() {
        None => linked(r#"</list?page=2&q=a%2Cb>; rel="next", </list?page=3>; rel="last""#, &packages(1..=2)),
        Some("2") => linked(r#"<?page=3>; title="a, \"b\""; REL="prev Next""#, &packages(3..=4)),
        _ => linked("</list?page=2>; rel=prev, </list>; rel=first", &packages(5..=5)),
    });
    let items = client(&server).lists().by_link().set("q", "x").items().header("x-trace", "1");
    let (ids, error) = ids(items).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    // The query of the call is that of the first page only: the server knows what it links to.
    assert_eq!(targets(&server), ["/list?q=x", "/list?page=2&q=a%2Cb", "/list?page=3"]);
    for request in server.asked() {
        assert!(request.contains("authorization: Bearer t0k3n\r\n") && request.contains("x-trace: 1\r\n"));
    }
}

#[tokio::test]
async fn what_links_elsewhere_does_not_lead_on() {
    let link = r#"</a>; rel="describedby", </b>; rel=next; anchor="/other", </c>; rev=next; rel=item; rel=next, <"#;
    let server = Server::start(move |_| linked(link, &packages(1..=2)));
    assert_eq!(ids(client(&server).lists().by_link().items()).await.0, [1, 2]);
    assert_eq!(targets(&server), ["/list"]);
}

#[tokio::test]
async fn a_link_comes_before_the_number_of_the_page_and_its_absence_is_the_end() {
    let server = Server::start(|request| match query(request, "cursor").as_deref() {
        None => linked("</list?cursor=b>; rel=next", &packages(1..=2)),
        // A full page, but one that says what there is before it and not what there is behind it.
        _ => linked("</list>; rel=prev", &packages(3..=4)),
    });
    assert_eq!(ids(client(&server).lists().by_page().items()).await.0, [1, 2, 3, 4]);
    assert_eq!(targets(&server), ["/list", "/list?cursor=b"]);
}

#[tokio::test]
async fn another_origin_gets_neither_token_nor_headers() {
    let other = Server::start(|_| ok(&packages(3..=3)));
    let link = format!("<{}/list?page=2>; rel=next", other.url);
    let server = Server::start(move |_| linked(&link, &packages(1..=2)));
    let items = client(&server).lists().by_link().items().header("x-secret", "s3cret").header("accept", "text/x");
    assert_eq!(ids(items).await.0, [1, 2, 3]);
    let request = &other.asked()[0];
    assert!(request.starts_with("GET /list?page=2 HTTP/1.1\r\n") && request.contains("accept: text/x\r\n"));
    assert!(!request.contains("t0k3n") && !request.contains("s3cret"), "{request}");
}

#[tokio::test]
async fn pages_that_lead_in_a_circle_end() {
    for length in [1_u64, 2, 3, 7] {
        let server = Server::start(move |request| {
            let page: u64 = query(request, "at").map_or(0, |at| at.parse().unwrap());
            linked(&format!("</list?at={}>; rel=next", (page + 1) % length), &packages(1..=1))
        });
        let items = client(&server).lists().by_link().set("at", "0").items();
        let (ids, error) = ids(items).await;
        assert!(error.is_none() && ids.len() as u64 >= length && ids.len() as u64 <= 3 * length, "{length}: {ids:?}");
    }
}

#[tokio::test]
async fn a_link_that_is_no_url_is_an_error_after_the_results() {
    for link in ["ftp://127.0.0.1/list", "http://[/"] {
        let server = Server::start(move |_| linked(&format!("<{link}>; rel=next"), &packages(1..=2)));
        let (ids, error) = ids(client(&server).lists().by_link().items()).await;
        assert_eq!(ids, [1, 2]);
        let Some(Error::Request(refused)) = error else { panic!("{error:?}") };
        assert_eq!(refused.kind, RequestErrorKind::Url(link.into()));
    }
}

#[tokio::test]
async fn https_is_not_left() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&asked);
    let links = ["<http://api.example.com/list?page=2>; rel=next", "<http://other.example.com:80/list>; rel=next"];
    let transport = move |request: http::Request<bytes::Bytes>| {
        let mut asked = record.lock().unwrap();
        asked.push(request.uri().to_string());
        let answer = http::Response::builder().header("link", links[asked.len() - 1]);
        async move { Ok(answer.body("[]".into()).unwrap()) }
    };
    let client = crate::runtime::Client::builder().base_url("https://api.example.com").transport(transport);
    let (_, error) = ids(client.build().unwrap().lists().by_link().items()).await;
    // A proxy hides from its server that it is asked by `https`; what names a port means it.
    assert_eq!(*asked.lock().unwrap(), ["https://api.example.com/list", "https://api.example.com/list?page=2"]);
    assert!(matches!(error, Some(Error::Request(_))), "{error:?}");
}

#[tokio::test]
async fn a_url_in_the_body_leads_on() {
    let page = |list: &str, next: &str| ok(&format!(r#"{{"d/t":{list},"@odata.nextLink":{next}}}"#));
    let server = Server::start(move |request| match query(request, "skip").as_deref() {
        None => page(&packages(1..=2), r#""/list?skip=2""#),
        // A page without results may still lead on.
        Some("2") => page("[]", r#""list?skip=4""#),
        _ => page(&packages(3..=3), r#""""#),
    });
    assert_eq!(ids(client(&server).lists().by_url().items()).await.0, [1, 2, 3]);
    assert_eq!(targets(&server), ["/list", "/list?skip=2", "/list?skip=4"]);
}

#[tokio::test]
async fn a_page_that_fails_is_the_end() {
    let server = Server::start(|request| match query(request, "page").as_deref() {
        None => linked("</list?page=2>; rel=next", &packages(1..=2)),
        Some("2") => linked("</list?page=3>; rel=next", &packages(3..=4)),
        _ => response("404 Not Found", &[], r#"{"message":"gone"}"#),
    });
    let (ids, error) = ids(client(&server).lists().by_link().items()).await;
    assert_eq!(ids, [1, 2, 3, 4]);
    let Some(Error::Documented(failure)) = error else { panic!("{error:?}") };
    let ListError::NotFound(value) = failure.value;
    assert_eq!(value.message.as_deref(), Some("gone"));
}
