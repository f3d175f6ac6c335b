//! From shapes to JSON text.

use serde::Serialize;

use super::encode::{Encode, Shape};

/// A value as JSON text. A file that has to be read, which JSON cannot hold, is `null` here; no request is made of it.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut text = Vec::with_capacity(128);
    write(value, &mut text);
    text
}

fn write(value: &dyn Encode, text: &mut Vec<u8>) {
    match value.shape() {
        Shape::Null => text.extend_from_slice(b"null"),
        Shape::Bool(value) => write_plain(&value, text),
        Shape::Integer(value) => write_plain(&value, text),
        Shape::Unsigned(value) => write_plain(&value, text),
        Shape::Float(value) => write_plain(&value, text),
        Shape::Text(value) => write_text(value, text),
        Shape::File(file) => match file.text() {
            Some(file) => write_text(&file, text),
            None => text.extend_from_slice(b"null"),
        },
        Shape::List(list) => {
            let mut separator = Separator(b'[');
            list.each(&mut |element| {
                text.push(separator.next());
                write(element, text);
            });
            separator.close(b"[]", text);
        }
        Shape::Object(object) => {
            let mut separator = Separator(b'{');
            object.each(&mut |name, value| {
                text.push(separator.next());
                write_text(name, text);
                text.push(b':');
                write(value, text);
            });
            separator.close(b"{}", text);
        }
    }
}

/// Whether a file has to be read somewhere in a value.
pub(super) fn has_to_be_read(value: &dyn Encode) -> bool {
    let mut found = false;
    match value.shape() {
        Shape::File(file) => found = file.bytes().is_none(),
        Shape::List(list) => list.each(&mut |element| found = found || has_to_be_read(element)),
        Shape::Object(object) => object.each(&mut |_, value| found = found || has_to_be_read(value)),
        _ => {}
    }
    found
}

/// What stands before an element: the bracket, then commas.
struct Separator(u8);

impl Separator {
    fn next(&mut self) -> u8 {
        core::mem::replace(&mut self.0, b',')
    }

    fn close(self, brackets: &[u8; 2], text: &mut Vec<u8>) {
        let [open, close] = *brackets;
        if self.0 == open {
            text.push(open);
        }
        text.push(close);
    }
}

/// A string. Most need no escapes, which is quicker to see for all bytes at once than one by one.
fn write_text(value: &str, text: &mut Vec<u8>) {
    let special = |byte: u8| (byte < b' ') | (byte == b'"') | (byte == b'\\');
    if value.bytes().fold(false, |any, byte| any | special(byte)) {
        return write_plain(value, text);
    }
    text.push(b'"');
    text.extend_from_slice(value.as_bytes());
    text.push(b'"');
}

/// Numbers and strings, written by serde_json.
fn write_plain<T: Serialize + ?Sized>(value: &T, text: &mut Vec<u8>) {
    // Neither writing to a `Vec` nor writing a scalar can fail.
    let written = serde_json::to_writer(text, value);
    debug_assert!(written.is_ok());
}
