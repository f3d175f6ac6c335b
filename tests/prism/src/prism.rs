//! Prism under way.

use crate::Outcome;
use crate::cases::Case;
use crate::entry::Entry;
use opbind::ir::{Binding, BodyKind};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A server that checks requests; it ends with this value.
pub(crate) struct Prism {
    process: Child,
    /// `127.0.0.1:4010`.
    address: String,
}

impl Prism {
    /// Starts Prism on a port that is free, and comes back when it listens.
    pub(crate) fn start(program: &Path, description: &Path) -> Outcome<Self> {
        let mut command = Command::new(program);
        command.args(["mock", "--errors", "--multiprocess=false", "--host=127.0.0.1", "--port=0"]).arg(description);
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let mut output = BufReader::new(process.stdout.take().ok_or("Prism has no output")?);
        let mut prism = Self { process, address: String::new() };
        let mut said = String::new();
        while prism.address.is_empty() {
            let start = said.len();
            if output.read_line(&mut said)? == 0 {
                return Err(format!("Prism ended before it listened:\n{said}").into());
            }
            let listens = said.get(start..).and_then(|line| line.split_once("Prism is listening on http://"));
            prism.address = listens.map(|(_, address)| address.trim().to_owned()).unwrap_or_default();
        }
        // It reports each request, and would wait for someone to read that.
        std::thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Ok(prism)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Would Prism say so, if a request were wrong? A path that there is not, and an array where the body is an object.
    pub(crate) fn assert_that_it_looks(&self, entries: &[Entry<'_>], cases: &[Case]) -> Outcome<()> {
        let nowhere = self.exchange("GET", "/no/such/path", "")?;
        if !nowhere.contains("NO_PATH_MATCHED_ERROR") {
            return Err(format!("Prism knows a path that there is not:\n{nowhere}").into());
        }
        let is_json = |entry: &Entry<'_>| {
            entry
                .inputs
                .iter()
                .any(|it| it.is_required && matches!(&it.argument.binding, Binding::Body(BodyKind::Json(_))))
        };
        let is_plain = |entry: &Entry<'_>| !entry.operation.path.contains('{') && is_json(entry);
        let holds_object = |case: &&Case| case.given.values().any(|value| value.is_object());
        let plain = cases.iter().filter(holds_object).filter_map(|case| entries.get(case.entry));
        let Some(entry) = plain.into_iter().find(|entry| is_plain(entry)) else { return Ok(()) };
        let wrong = self.exchange(&entry.operation.http_method, &entry.operation.path, "[]")?;
        let is_noticed = wrong.contains("UNPROCESSABLE_ENTITY") || wrong.to_ascii_lowercase().contains("sl-violations");
        if is_noticed { Ok(()) } else { Err(format!("Prism does not check requests:\n{wrong}").into()) }
    }

    fn exchange(&self, method: &str, path: &str, body: &str) -> Outcome<String> {
        let mut connection = TcpStream::connect(&self.address)?;
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        let head = format!("{head}content-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        connection.write_all(format!("{head}{body}").as_bytes())?;
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // When it has ended by itself there is nothing left to end.
        let _ = self.process.kill().and_then(|()| self.process.wait());
    }
}
