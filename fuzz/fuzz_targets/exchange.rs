//! Any texts in a request, and any answer to it: a typed result or an error that can be shown; never a panic.
//!
//! The data is written like a message of HTTP: the status, a text for the parameters, headers, an empty line, the body.

#![no_main]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use constructs::models::{Presence, WithFile};
use constructs::operations::things::update::UpdateContent;
use constructs::webhooks::Event;
use constructs::{Client, Error, File, Operation, TransportError};
use http::{HeaderName, HeaderValue, Response};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((answer, word)) = read(data) else { return };
    let body = answer.body().clone();
    for event in ["thing", "thing/opened", &word] {
        shown(Event::parse(event, &body));
    }
    shown(Event::from_payload(&body));
    let Ok(client) = client(answer, &word) else { return };
    let filter = Presence::new(word.clone(), None);
    let get = client.things().get(&word).words(vec![word.clone(), word.clone()]).filter(filter.clone());
    exchanged(get.x_trace(&word).session(&word).accept(&word));
    exchanged(client.things().get(&word));
    exchanged(client.things().update(&word, &filter));
    let mut multipart = WithFile::new();
    multipart.file = Some(File::new(body).named(word.clone()).of_type(word.clone()).header(word.clone(), word.clone()));
    exchanged(client.things().update("id", UpdateContent::Multipart(&multipart)));
});

fn read(data: &[u8]) -> Option<(Response<Bytes>, String)> {
    let at = data.windows(2).position(|pair| pair == b"\n\n")?;
    let head = std::str::from_utf8(&data[..at]).ok()?;
    let mut lines = head.lines();
    let status: u16 = lines.next()?.parse().ok()?;
    let word = lines.next()?.to_owned();
    let mut response = Response::builder().status(status);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name: HeaderName = name.parse().ok()?;
        response = response.header(name, HeaderValue::from_str(value).ok()?);
    }
    Some((response.body(Bytes::copy_from_slice(&data[at + 2..])).ok()?, word))
}

/// A client whose every request has the same answer, which may lead elsewhere.
fn client(answer: Response<Bytes>, word: &str) -> Result<Client, impl Sized> {
    let transport = move |_| std::future::ready(Ok::<_, TransportError>(answer.clone()));
    let client = Client::builder().transport(transport).token(word).header("x-word", word);
    match word.split_once('@') {
        Some((_, server)) => client.base_url(server).build(),
        None => client.build(),
    }
}

fn exchanged<O: Operation>(operation: O)
where
    constructs::runtime::SendingResponse<O>: Future<Output = Result<constructs::Response<O::Output>, Error<O::Error>>>,
    O::Error: std::fmt::Debug,
{
    let mut sending = pin!(constructs::runtime::Sending::<O>::new(operation.as_call().clone()).response());
    match sending.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(_)) => {}
        Poll::Ready(Err(error)) => {
            let _ = (format!("{error} {error:?}"), error.message(), error.request_id());
        }
        Poll::Pending => unreachable!("the answer is there"),
    }
}

fn shown<T: std::fmt::Debug, E: std::fmt::Display>(read: Result<T, E>) {
    let _ = match read {
        Ok(value) => format!("{value:?}"),
        Err(error) => error.to_string(),
    };
}
