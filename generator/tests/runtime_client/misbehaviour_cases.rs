//! The table: what servers do, and how a call of theirs may end.

use crate::misbehaving::Step::{self, Ask, Bytes, Drip, Hang, Repeat, Reset, Say, Trickle};
use End::{Decode, Done, Other, Status, Timeout, TooLarge};

/// What a call comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The result.
    Done,
    /// An answer with a status that is no success.
    Status(u16),
    /// A success whose body is something else.
    Decode,
    /// No answer in time.
    Timeout,
    /// An answer that is larger than what the client takes.
    TooLarge,
    /// No answer that can be understood.
    Other,
}

pub(crate) type Case = (&'static str, &'static [Step], &'static [End]);

/// Name, what the server does, and how the call may end.
#[rustfmt::skip]
pub(crate) const SILENCE: &[Case] = &[
    ("accepts and never answers", &[Ask, Hang], &[Timeout]),
    ("accepts and never reads", &[Hang], &[Timeout]),
    ("closes at once", &[], &[Other]),
    ("resets the connection at once", &[Reset], &[Other]),
    ("closes before the head", &[Ask], &[Other]),
    ("drips a whole answer", &[Ask, Drip(GOOD)], &[Done]),
    ("drips headers for ever", &[Ask, Say("HTTP/1.1 200 OK\r\n"), Trickle("x: ")], &[Timeout]),
    ("drips a body for ever", &[Ask, Say(CHUNKED), Trickle("1\r\n[\r\n")], &[Timeout]),
    ("says to go on for ever", &[Ask, Trickle("HTTP/1.1 100 Continue\r\n\r\n")], &[Timeout, Other]),
    ("promises more than it says", &[Ask, Say(LONGER), Hang], &[Timeout]),
    ("answers before it reads", &[Say(GOOD), Ask, Hang], &[Done, Other]),
];

#[rustfmt::skip]
pub(crate) const CUTS: &[Case] = &[
    ("cuts in the status line", &[Ask, Say("HTTP/1.1 20")], &[Other]),
    ("cuts in the head", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-le")], &[Other]),
    ("cuts after the head", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n")], &[Other]),
    ("cuts in the body", &[Ask, Say(LONGER)], &[Other]),
    ("resets in the body", &[Ask, Say(LONGER), Reset], &[Other]),
    ("cuts in a chunk", &[Ask, Say(CHUNKED), Say("17\r\n[{")], &[Other]),
    ("cuts before the last chunk", &[Ask, Say(CHUNKED), Say("17\r\n[{\"id\":1,\"name\":\"one\"}]\r\n")], &[Other]),
    ("promises a petabyte", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 1125899906842624\r\n\r\n[")], &[Other, TooLarge]),
];

#[rustfmt::skip]
pub(crate) const LIES: &[Case] = &[
    ("promises less than it says", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[{\"id\":1,\"name\":\"one\"}]")], &[Decode]),
    ("has two lengths", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 23\r\n\r\n[{\"id\":1,\"name\":\"one\"}]")], &[Other, Decode, Done]),
    ("has a length that is no number", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n[]")], &[Other]),
    ("has a length below nothing", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n[]")], &[Other]),
    ("has a length beyond all numbers", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n[]")], &[Other]),
    ("has chunks and a length", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n")], &[Done]),
    ("has a chunk of no size", &[Ask, Say(CHUNKED), Say("zz\r\n[]\r\n0\r\n\r\n")], &[Other]),
    ("has a chunk beyond all sizes", &[Ask, Say(CHUNKED), Say("FFFFFFFFFFFFFFFFFF\r\n[]\r\n0\r\n\r\n")], &[Other]),
    ("has a chunk that does not end", &[Ask, Say(CHUNKED), Say("2\r\n[]0\r\n\r\n")], &[Other]),
    ("has a status that is none", &[Ask, Say("HTTP/1.1 abc OK\r\n\r\n")], &[Other]),
    ("has a status beyond all", &[Ask, Say("HTTP/1.1 999 Hm\r\ncontent-length: 0\r\n\r\n")], &[Status(999), Other]),
    ("has another protocol", &[Ask, Say("SSH-2.0-OpenSSH_9.2\r\n")], &[Other]),
    ("speaks HTTP/0.9", &[Ask, Say("[]")], &[Other]),
    ("speaks HTTP/1.0", &[Ask, Say("HTTP/1.0 200 OK\r\n\r\n[{\"id\":1,\"name\":\"one\"}]")], &[Done]),
    ("speaks HTTP/2 unasked", &[Ask, Bytes(b"\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64")], &[Other]),
    ("speaks TLS", &[Ask, Bytes(b"\x15\x03\x01\0\x02\x02\x46")], &[Other]),
    ("has a header without a colon", &[Ask, Say("HTTP/1.1 200 OK\r\nwhat\r\ncontent-length: 2\r\n\r\n[]")], &[Other]),
    ("has a header with a zero", &[Ask, Say("HTTP/1.1 200 OK\r\nx: \0\r\ncontent-length: 2\r\n\r\n[]")], &[Other]),
    ("switches protocols unasked", &[Ask, Say("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")], &[Status(101), Other]),
];

#[rustfmt::skip]
pub(crate) const BODIES: &[Case] = &[
    ("says to go on first", &[Ask, Say("HTTP/1.1 100 Continue\r\n\r\n"), Say(GOOD)], &[Done]),
    ("gives hints first", &[Ask, Say("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"), Say(GOOD)], &[Done]),
    ("says JSON is HTML", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\n[]")], &[Done]),
    ("says HTML is JSON", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 6\r\n\r\n<html>")], &[Decode]),
    ("has JSON that breaks off", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[{\"id\":1,\"")], &[Decode]),
    ("has JSON that is no UTF-8", &[Ask, Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n[{\"id\":1,\"name\":\"o\xFFe\"}]")], &[Decode]),
    ("has JSON of a great depth", &[Ask, Say("HTTP/1.0 200 OK\r\n\r\n"), Repeat("[", 500_000)], &[Decode]),
    ("has no body", &[Ask, Say("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")], &[Decode]),
    ("compresses unasked", &[Ask, Bytes(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 10\r\n\r\n\x1f\x8b\x08\0\0\0\0\0\0\x03")], &[Decode]),
    ("has an endless body", &[Ask, Say("HTTP/1.1 200 OK\r\n\r\n"), Repeat(PAGE, MANY)], &[TooLarge]),
    ("has endless chunks", &[Ask, Say(CHUNKED), Repeat("10\r\n................\r\n", MANY)], &[TooLarge]),
    ("has endless headers", &[Ask, Say("HTTP/1.1 200 OK\r\n"), Repeat("x-header: value\r\n", MANY)], &[Other]),
    ("has an endless header", &[Ask, Say("HTTP/1.1 200 OK\r\nx: "), Repeat(PAGE, MANY)], &[Other]),
    ("has an endless status line", &[Ask, Say("HTTP/1.1 200 "), Repeat(PAGE, MANY)], &[Other]),
    ("has an endless chunk extension", &[Ask, Say(CHUNKED), Say("1;"), Repeat(PAGE, MANY)], &[Other, TooLarge]),
    ("has endless trailers", &[Ask, Say(CHUNKED), Say("2\r\n[]\r\n0\r\n"), Repeat("x-header: value\r\n", MANY)], &[Done, Other, Timeout]), // `ureq` reads over them for ever.
];

#[rustfmt::skip]
pub(crate) const REDIRECTS: &[Case] = &[
    ("redirects to another origin", &[Ask, Say("HTTP/1.1 302 Found\r\nlocation: {other}/\r\ncontent-length: 0\r\n\r\n")], &[Done]),
    ("redirects to another origin for good", &[Ask, Say("HTTP/1.1 308 Permanent\r\nlocation: {other}/\r\ncontent-length: 0\r\n\r\n")], &[Done]),
    ("redirects to itself for ever", &[Ask, Say("HTTP/1.1 302 Found\r\nlocation: /\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")], &[Status(302)]),
    ("redirects to a file", &[Ask, Say("HTTP/1.1 302 Found\r\nlocation: file:///etc/passwd\r\ncontent-length: 0\r\n\r\n")], &[Status(302)]),
    ("redirects nowhere", &[Ask, Say("HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n")], &[Status(302)]),
    ("redirects to nonsense", &[Ask, Say("HTTP/1.1 302 Found\r\nlocation: http://[::1\r\ncontent-length: 0\r\n\r\n")], &[Status(302)]),
    ("redirects and breaks off", &[Ask, Say("HTTP/1.1 302 Found\r\nlocation: {other}/\r\ncontent-length: 9\r\n\r\n")], &[Done]),
];

pub(crate) const GOOD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 23\r\n\r\n[{\"id\":1,\"name\":\"one\"}]";
const LONGER: &str = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n[{\"id\":1,\"name\":\"one\"}]";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const PAGE: &str = const {
    match std::str::from_utf8(&[b'x'; 4096]) {
        Ok(text) => text,
        Err(_) => "",
    }
};
/// More bytes than any client should take.
const MANY: usize = 1 << 30;
