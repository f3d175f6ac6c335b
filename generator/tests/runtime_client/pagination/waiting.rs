//! Pages on a thread, without a runtime.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::packages;
use crate::runtime::{Blocking, Client, Retry, Timeout, TransportError};

#[test]
fn a_thread_can_go_through_the_results() {
    let count = AtomicUsize::new(0);
    let transport = Blocking(move |request: Request<Bytes>| {
        assert_eq!(request.extensions().get(), Some(&Timeout(Duration::from_secs(3))));
        match count.fetch_add(1, Ordering::Relaxed) {
            2.. => Err(TransportError::Other("cut".into())),
            page => Ok(Response::new(packages(page as i64..=page as i64 + 1).into())),
        }
    });
    let client = Client::builder().transport(transport).build().unwrap();
    let mut ids = Vec::new();
    let items = client.lists().by_page().items().retry(Retry::none());
    for package in items.timeout(Duration::from_secs(3)) {
        ids.push(package.map(|package| package.id).map_err(|error| error.to_string()));
    }
    let cut = "lists/list: the exchange with the server broke off".to_owned();
    assert_eq!(ids, [Ok(0), Ok(1), Ok(1), Ok(2), Err(cut)]);
}

#[test]
fn no_thread_waits_for_an_async_transport() {
    let client = Client::builder().transport(|_| std::future::pending()).build().unwrap();
    let mut pages = client.lists().by_page().pages().into_iter();
    let error = pages.next().unwrap().unwrap_err();
    assert!(error.to_string().starts_with("lists/list: the client's transport is async"), "{error}");
    assert!(pages.next().is_none());
    assert!(client.lists().by_page().items().into_iter().next().unwrap().is_err());
}

#[test]
fn a_call_without_client_has_no_pages() {
    let mut pages = super::lists::unbound().pages().into_iter();
    assert!(pages.next().unwrap().unwrap_err().to_string().contains("bound to no client"));
    assert!(pages.next().is_none());
}

#[test]
fn streams_go_anywhere() {
    fn check<T: Send + Unpin + 'static + futures_core::Stream>(_: T) {}
    let call = super::lists::unbound;
    check(call().items());
    check(call().pages());
}
