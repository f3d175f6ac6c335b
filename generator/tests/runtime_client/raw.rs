//! A server whose answers are written byte by byte, as slowly and as wrongly as a test wants them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A server that lives as long as the test's process, and answers several connections at once.
pub(crate) struct RawServer {
    pub(crate) url: String,
    heads: Arc<Mutex<Vec<String>>>,
}

/// One connection, with the head of its request already read.
pub(crate) struct Connection {
    pub(crate) head: String,
    /// Which one it is, from 0.
    pub(crate) number: usize,
    reader: BufReader<TcpStream>,
}

impl RawServer {
    pub(crate) fn start(answer: impl Fn(&mut Connection) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (heads, answer) = (Arc::<Mutex<Vec<String>>>::default(), Arc::new(answer));
        let (record, count) = (Arc::clone(&heads), Arc::new(AtomicUsize::new(0)));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, record, count) = (Arc::clone(&answer), Arc::clone(&record), Arc::clone(&count));
                std::thread::spawn(move || {
                    let mut reader = BufReader::new(stream.unwrap());
                    let mut head = String::new();
                    while !head.ends_with("\r\n\r\n") {
                        if reader.read_line(&mut head).unwrap_or(0) == 0 {
                            return;
                        }
                    }
                    record.lock().unwrap().push(head.clone());
                    answer(&mut Connection { head, number: count.fetch_add(1, Ordering::SeqCst), reader });
                });
            }
        });
        Self { url, heads }
    }

    /// The heads of the requests so far.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

impl Connection {
    /// Writes, as a piece of its own; a client that has gone away is none of the server's business.
    pub(crate) fn write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        let stream = self.reader.get_mut();
        let written = stream.set_nodelay(true).and_then(|()| stream.write_all(bytes.as_ref()));
        written.and_then(|()| stream.flush()).is_ok()
    }

    /// Begins a response whose end is that of the connection.
    pub(crate) fn begin(&mut self, status: &str, media_type: &str) {
        self.write(format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: {media_type}\r\n\r\n"));
    }

    /// Begins a response in chunks, which has not ended where the connection does.
    pub(crate) fn begin_chunks(&mut self, status: &str, media_type: &str) {
        self.write(format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\ncontent-type: {media_type}\r\n\r\n"));
    }

    pub(crate) fn chunk(&mut self, text: &str) -> bool {
        self.write(format!("{:x}\r\n{text}\r\n", text.len()))
    }

    /// The body of the request, which has a length or comes in chunks: how long it is, and a digest of it.
    pub(crate) fn read_body(&mut self) -> (u64, u64) {
        let mut digest = Digest::default();
        let length = |line: &str| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<u64>().ok();
        match self.head.lines().find_map(length) {
            Some(length) => digest.take(&mut self.reader, length),
            None if self.head.to_ascii_lowercase().contains("transfer-encoding: chunked") => loop {
                let mut line = String::new();
                self.reader.read_line(&mut line).unwrap();
                let length = u64::from_str_radix(line.trim(), 16).unwrap_or(0);
                digest.take(&mut self.reader, length);
                self.reader.read_line(&mut line).unwrap();
                if length == 0 {
                    break;
                }
            },
            None => {}
        }
        (digest.length, digest.sum)
    }

    /// The same, as it came.
    pub(crate) fn read_whole_body(&mut self) -> Vec<u8> {
        let length = |line: &str| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok();
        let mut body = vec![0; self.head.lines().find_map(length).unwrap_or(0)];
        self.reader.read_exact(&mut body).unwrap();
        body
    }

    /// Reads some of what the client still sends.
    pub(crate) fn read_some(&mut self) -> usize {
        self.reader.read(&mut [0; 4096]).unwrap_or(0)
    }
}

/// Whether this test has a process of its own, where no other test takes memory. If it has not, it is run again in one, and
/// has passed there when this comes back.
pub(crate) fn is_alone(test: &str) -> bool {
    const ALONE: &str = "OPBIND_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let program = std::env::current_exe().unwrap();
    let run = Command::new(program).args(["--exact", test]).env(ALONE, "1").output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&run.stderr));
    false
}

/// The most memory that this process has had, in bytes; 0 where the system does not say.
pub(crate) fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    peak.unwrap_or(0) * 1024
}

/// The length of bytes that are never all there, and FNV-1a over the first of them.
#[derive(Default)]
pub(crate) struct Digest {
    pub(crate) length: u64,
    pub(crate) sum: u64,
}

impl Digest {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        let bytes_summed = if self.length < (8 << 20) { bytes } else { &[] };
        self.length += bytes.len() as u64;
        self.sum =
            bytes_summed.iter().fold(self.sum, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    }

    fn take(&mut self, reader: &mut impl Read, mut left: u64) {
        let mut piece = vec![0; 64 * 1024];
        while left > 0 {
            let most = piece.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            match reader.read(&mut piece[..most]).unwrap_or(0) {
                0 => return,
                count => {
                    self.add(&piece[..count]);
                    left -= count as u64;
                }
            }
        }
    }
}
