//! An HTTP/1.1 server on the loopback interface: it answers as it is told, and remembers what it was asked.

use std::collections::{BTreeMap, VecDeque};
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::{mem, thread};

use serde_json::Value;

use crate::description::Documented;

/// What the server calls every request it answers, as GitHub does.
pub(crate) const REQUEST_ID: &str = "C0DE:1234";

/// A server that lives as long as the test's process. Connections stay open for further requests.
pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answer: Answer,
    /// Answers to requests whose line begins so, each for one request, the last for all that follow.
    routes: Vec<(&'static str, VecDeque<Answer>)>,
    asked: Vec<Request>,
}

/// What the server says to every request until it is told otherwise.
#[derive(Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: Option<&'static str>,
    pub(crate) body: String,
}

/// A request as it came over the wire.
#[derive(Debug)]
pub(crate) struct Request {
    /// Method and target.
    pub(crate) line: String,
    /// The headers by their names in lower case; one that was repeated has several values.
    pub(crate) headers: BTreeMap<String, Vec<String>>,
    pub(crate) body: Vec<u8>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let state = Arc::clone(&shared);
                thread::spawn(move || serve(&stream.unwrap(), &state).unwrap());
            }
        });
        Self { url, state }
    }

    pub(crate) fn answer(&self, answer: Answer) {
        self.state.lock().unwrap().answer = answer;
    }

    /// The answers to requests that begin with `line`: one for each, the last for all that follow.
    pub(crate) fn route<const N: usize>(&self, line: &'static str, answers: [Answer; N]) {
        self.state.lock().unwrap().routes.push((line, answers.into()));
    }

    /// All requests that came since this was last asked.
    pub(crate) fn all_asked(&self) -> Vec<Request> {
        mem::take(&mut self.state.lock().unwrap().asked)
    }

    /// The one request that came since this was last asked.
    pub(crate) fn asked(&self) -> Request {
        let mut asked = self.all_asked();
        assert_eq!(asked.len(), 1, "not one request: {asked:#?}");
        asked.remove(0)
    }
}

fn serve(mut stream: &TcpStream, state: &Mutex<State>) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        let answer = {
            let mut state = state.lock().unwrap();
            let text = state.next_answer(&request.line).text();
            state.asked.push(request);
            text
        };
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

impl State {
    fn next_answer(&mut self, line: &str) -> Answer {
        let route = self.routes.iter_mut().find(|(start, _)| line.starts_with(start));
        let Some((_, answers)) = route else { return self.answer.clone() };
        let is_last = answers.len() == 1;
        if is_last { answers[0].clone() } else { answers.pop_front().unwrap() }
    }
}

impl Answer {
    /// A response as the description documents it.
    pub(crate) fn documented(response: &Documented) -> Self {
        let body = response.body.as_ref();
        Self {
            status: response.status,
            media_type: body.map(|_| "application/json; charset=utf-8"),
            body: body.map(Value::to_string).unwrap_or_default(),
        }
    }

    fn text(&self) -> String {
        let Self { status, media_type, body } = self;
        let mut text = format!("HTTP/1.1 {status} \r\nx-github-request-id: {REQUEST_ID}\r\n");
        if let Some(media_type) = media_type {
            text += &format!("content-type: {media_type}\r\n");
        }
        // RFC 9110, section 8.6: a 204 must not say how long its body is.
        if *status != 204 {
            text += &format!("content-length: {}\r\n", body.len());
        }
        text + "\r\n" + body
    }
}

impl Request {
    /// The next request; `None` where the connection ends.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let Some(first) = line(reader)? else { return Ok(None) };
        let target = first.strip_suffix(" HTTP/1.1").unwrap_or_else(|| panic!("not HTTP/1.1: {first}"));
        let mut headers = BTreeMap::<_, Vec<_>>::new();
        while let Some(line) = line(reader)?.filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("not a header: {line}"));
            headers.entry(name.to_ascii_lowercase()).or_default().push(value.trim().to_owned());
        }
        assert!(!headers.contains_key("transfer-encoding"), "no body that is sent in parts is expected");
        let length = headers.get("content-length").map_or(0, |length| length[0].parse().unwrap());
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        Ok(Some(Self { line: target.to_owned(), headers, body }))
    }
}

fn line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    let length = reader.read_line(&mut line)?;
    Ok((length > 0).then(|| line.trim_end().to_owned()))
}
