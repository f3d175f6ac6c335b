//! A server that does to each connection what a script says, whatever HTTP has to say about it.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What the server does next.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Reads a request.
    Ask,
    /// Sends this. `{other}` is the URL of the other server.
    Say(&'static str),
    /// Sends bytes that are no text.
    Bytes(&'static [u8]),
    /// Sends this byte by byte.
    Drip(&'static str),
    /// Sends this again and again, so many bytes, or until the client hangs up.
    Repeat(&'static str, usize),
    /// Sends this every few milliseconds until the client hangs up.
    Trickle(&'static str),
    /// Does nothing until the client hangs up.
    Hang,
    /// Closes the connection in the middle of things, with what was not read.
    Reset,
}

/// A server that lives as long as the test's process.
pub(crate) struct Misbehaving {
    pub(crate) url: String,
    record: Arc<Mutex<Record>>,
}

/// What became of the connections so far.
#[derive(Clone, Default)]
pub(crate) struct Record {
    pub(crate) connections: usize,
    /// The heads of requests.
    pub(crate) asked: Vec<String>,
    /// How many bytes the server got rid of.
    pub(crate) sent: usize,
}

impl Misbehaving {
    /// Each connection goes by the script, and ends where it ends.
    pub(crate) fn start(script: Vec<Step>, other: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let record = Arc::<Mutex<Record>>::default();
        let (shared, other) = (Arc::clone(&record), other.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let connection =
                    Connection { stream: stream.unwrap(), record: Arc::clone(&shared), other: other.clone() };
                let script = script.clone();
                std::thread::spawn(move || connection.run(&script));
            }
        });
        Self { url, record }
    }

    pub(crate) fn record(&self) -> Record {
        self.record.lock().unwrap().clone()
    }
}

struct Connection {
    stream: TcpStream,
    record: Arc<Mutex<Record>>,
    other: String,
}

impl Connection {
    /// Goes by the script until the client hangs up.
    fn run(mut self, script: &[Step]) {
        self.record.lock().unwrap().connections += 1;
        for step in script {
            if !self.step(*step) {
                return;
            }
        }
        // Closing with something unread would take back what was said.
        let _ = self.stream.shutdown(Shutdown::Write);
        self.hang();
    }

    /// Whether to go on.
    fn step(&mut self, step: Step) -> bool {
        match step {
            Step::Ask => self.ask(),
            Step::Say(text) => self.send(text.replace("{other}", &self.other).as_bytes()),
            Step::Bytes(bytes) => self.send(bytes),
            Step::Drip(text) => text.bytes().all(|byte| self.pause() && self.send(&[byte])),
            Step::Repeat(text, bytes) => {
                let piece = text.repeat(16_384_usize.div_ceil(text.len()));
                (0..bytes / piece.len()).all(|_| self.send(piece.as_bytes()))
            }
            Step::Trickle(text) => std::iter::repeat(text).all(|text| self.pause() && self.send(text.as_bytes())),
            Step::Hang => {
                self.hang();
                false
            }
            Step::Reset => false,
        }
    }

    /// Reads the head of a request and the body that it announces.
    fn ask(&mut self) -> bool {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if self.stream.read_exact(&mut byte).is_err() {
                return false;
            }
            head.extend(byte);
        }
        let head = String::from_utf8(head).unwrap();
        let length = head
            .to_ascii_lowercase()
            .split("content-length: ")
            .nth(1)
            .map_or(0, |rest| rest.split("\r\n").next().unwrap().parse::<u64>().unwrap());
        self.record.lock().unwrap().asked.push(head);
        std::io::copy(&mut (&self.stream).take(length), &mut std::io::sink()).is_ok()
    }

    fn send(&mut self, bytes: &[u8]) -> bool {
        let is_sent = self.stream.write_all(bytes).is_ok();
        self.record.lock().unwrap().sent += bytes.len();
        is_sent
    }

    fn pause(&self) -> bool {
        std::thread::sleep(Duration::from_millis(2));
        true
    }

    /// Reads until the client hangs up.
    fn hang(&mut self) {
        let mut piece = [0; 4096];
        loop {
            match self.stream.read(&mut piece) {
                Ok(0) => return,
                Err(cause) if cause.kind() != ErrorKind::Interrupted => return,
                _ => {}
            }
        }
    }
}
