//! Results page by page, from servers that tell the truth and from others.

mod by_parameters;
mod by_urls;
#[allow(dead_code, unreachable_pub)]
mod lists;
mod waiting;

use crate::api::Package;
use crate::runtime::{Client, Error, PagedItems, Paginated};
use crate::server::{Server, response};

/// `[{"id":1,"name":""},…]`
fn packages(ids: std::ops::RangeInclusive<i64>) -> String {
    let packages: Vec<String> = ids.map(|id| format!(r#"{{"id":{id},"name":""}}"#)).collect();
    format!("[{}]", packages.join(","))
}

fn ok(body: &str) -> String {
    response("200 OK", &[], body)
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").build().unwrap()
}

/// The ids of all results, and the error after them, if one came.
async fn ids<O: Paginated<Item = Package>>(mut items: PagedItems<O>) -> (Vec<i64>, Option<Error<O::Error>>) {
    let mut ids = Vec::new();
    loop {
        assert!(ids.len() < 1000, "it goes on for ever");
        match items.try_next().await {
            Ok(Some(package)) => ids.push(package.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(items.next().await.is_none(), "it goes on after an error");
                return (ids, Some(error));
            }
        }
    }
}

/// What was asked for, without `HTTP/1.1`.
fn targets(server: &Server) -> Vec<String> {
    let target = |request: &String| request.split(' ').nth(1).unwrap().to_owned();
    server.asked().iter().map(target).collect()
}

/// What the query of a request says of a parameter.
fn query(request: &str, name: &str) -> Option<String> {
    let target = request.split(' ').nth(1)?;
    let pairs = target.split_once('?')?.1.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next()
}
