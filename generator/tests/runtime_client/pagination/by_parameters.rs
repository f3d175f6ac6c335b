//! Pages that are asked for by numbers and cursors.

use super::{client, ids, ok, packages, query, targets};
use crate::runtime::Error;
use crate::server::{Server, response};

/// A server with so many results, of which it gives at most `cap` at once, from `skip` on.
fn number(request: &str, name: &str, otherwise: i64) -> i64 {
    query(request, name).map_or(otherwise, |text| text.parse().unwrap())
}

#[tokio::test]
async fn pages_are_counted_until_one_is_short() {
    let server = Server::start(|request| {
        let page = number(request, "page", 1);
        ok(&packages(page * 2 - 1..=(page * 2).min(5)))
    });
    assert_eq!(ids(client(&server).lists().by_page().items()).await.0, [1, 2, 3, 4, 5]);
    assert_eq!(targets(&server), ["/list", "/list?page=2", "/list?page=3"]);
}

#[tokio::test]
async fn a_page_that_the_server_has_capped_is_not_the_last() {
    let server = Server::start(|request| {
        assert_eq!(query(request, "per_page").as_deref(), Some("100"));
        let page = number(request, "page", 1);
        ok(&packages(page * 3 - 2..=(page * 3).min(6)))
    });
    assert_eq!(ids(client(&server).lists().by_page().set("per_page", "100").items()).await.0, [1, 2, 3, 4, 5, 6]);
    assert_eq!(targets(&server).len(), 3);
}

#[tokio::test]
async fn what_the_caller_asks_for_is_where_it_begins() {
    let server = Server::start(|request| {
        let (page, size) = (number(request, "page", 1), number(request, "per_page", 2));
        ok(&packages((page - 1) * size + 1..=(page * size).min(4)))
    });
    let items = client(&server).lists().by_page().set("page", "3").set("per_page", "1").items();
    assert_eq!(ids(items).await.0, [3, 4]);
    assert_eq!(targets(&server), ["/list?page=3&per_page=1", "/list?page=4&per_page=1", "/list?page=5&per_page=1"]);
}

#[tokio::test]
async fn nobody_asks_for_more_than_the_server_has_counted() {
    let server = Server::start(|request| {
        let page = number(request, "page", 1);
        ok(&format!(r#"{{"total_count":4,"items":{}}}"#, packages(page * 2 - 1..=page * 2)))
    });
    let mut pages = client(&server).lists().by_count().pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.total, first.items.len(), first.status.as_u16()), (Some(4), 2, 200));
    assert!(first.body.starts_with(br#"{"total_count":4"#));
    assert_eq!(pages.try_next().await.unwrap().unwrap().items[1].id, 4);
    assert!(pages.next().await.is_none());
    assert_eq!(targets(&server), ["/list", "/list?page=2"]);
}

#[tokio::test]
async fn who_begins_in_the_middle_goes_to_the_end() {
    let server = Server::start(|request| {
        let page = number(request, "page", 1);
        ok(&format!(r#"{{"total_count":4,"items":{}}}"#, packages(page * 2 - 1..=(page * 2).min(4))))
    });
    assert_eq!(ids(client(&server).lists().by_count().set("page", "2").items()).await.0, [3, 4]);
    assert_eq!(targets(&server), ["/list?page=2", "/list?page=3"]);
}

#[tokio::test]
async fn the_number_of_pages_is_the_end() {
    let server = Server::start(|request| {
        let page = number(request, "page%5Bnumber%5D", 1);
        ok(&format!(r#"{{"data":{},"meta":{{"last":2}}}}"#, packages(page..=page)))
    });
    assert_eq!(ids(client(&server).lists().by_pages().items()).await.0, [1, 2]);
    assert_eq!(targets(&server), ["/list", "/list?page%5Bnumber%5D=2"]);
}

#[tokio::test]
async fn an_empty_page_is_the_end() {
    let server = Server::start(|request| match number(request, "page", 0) {
        0 => ok(&packages(1..=1)),
        _ => response("204 No Content", &[], ""),
    });
    assert_eq!(ids(client(&server).lists().by_open_page().items()).await.0, [1]);
    assert_eq!(targets(&server), ["/list", "/list?page=1"]);
}

#[tokio::test]
async fn a_server_that_does_not_know_the_parameter_is_not_asked_for_ever() {
    let server = Server::start(|_| ok(&packages(1..=3)));
    assert_eq!(ids(client(&server).lists().by_open_page().items()).await.0, [1, 2, 3]);
    assert_eq!(targets(&server), ["/list", "/list?page=1"]);
}

#[tokio::test]
async fn offsets_are_what_has_come() {
    let server = Server::start(|request| {
        let skip = number(request, "skip", 0);
        ok(&format!(r#"{{"total_count":5,"items":{}}}"#, packages(skip + 1..=(skip + 2).min(5))))
    });
    assert_eq!(ids(client(&server).lists().by_offset().set("skip", "1").items()).await.0, [2, 3, 4, 5]);
    assert_eq!(targets(&server), ["/list?skip=1", "/list?skip=3"]);
}

#[tokio::test]
async fn a_list_that_may_be_absent_is_empty_and_another_is_an_error() {
    for body in ["{}", r#"{"items":null}"#] {
        let server = Server::start(move |_| ok(body));
        assert!(ids(client(&server).lists().by_offset().items()).await.1.is_none());
        let (_, error) = ids(client(&server).lists().by_count().items()).await;
        let Some(Error::Decode(failure)) = error else { panic!("{error:?}") };
        assert_eq!(failure.cause.mismatches[0].path, "$.items");
    }
}

#[tokio::test]
async fn cursors_lead_on_until_there_is_none() {
    let page = |ids: &str, rest: &str| ok(&format!(r#"{{"data":{ids},{rest}}}"#));
    let server = Server::start(move |request| match query(request, "after").as_deref() {
        None => page(&packages(1..=2), r#""meta":{"next":"a/b="}"#),
        Some("a%2Fb%3D") => page("[]", r#""meta":{"next":7},"more":true"#),
        _ => page(&packages(3..=4), r#""meta":{"next":"more"},"more":false"#),
    });
    assert_eq!(ids(client(&server).lists().by_cursor().set("q", "x").items()).await.0, [1, 2, 3, 4]);
    assert_eq!(targets(&server), ["/list?q=x", "/list?q=x&after=a%2Fb%3D", "/list?q=x&after=7"]);
}

#[tokio::test]
async fn the_same_cursor_again_is_the_end() {
    let server = Server::start(|_| ok(&format!(r#"{{"data":{},"meta":{{"next":"a"}}}}"#, packages(1..=1))));
    assert_eq!(ids(client(&server).lists().by_cursor().items()).await.0, [1, 1]);
}

#[tokio::test]
async fn the_last_result_leads_on() {
    let server = Server::start(|request| match query(request, "starting_after").as_deref() {
        None => ok(&format!(r#"{{"data":{},"has_more":true}}"#, packages(1..=2))),
        _ => ok(&format!(r#"{{"data":{},"has_more":false}}"#, packages(3..=3))),
    });
    assert_eq!(ids(client(&server).lists().by_last().items()).await.0, [1, 2, 3]);
    assert_eq!(targets(&server), ["/list", "/list?starting_after=2"]);
}
