//! Multipart bodies: `multipart/form-data` (RFC 7578) and its relatives (RFC 2046), as OpenAPI 3.1 section 4.8.15 has them.

use std::hash::{BuildHasher, RandomState};

use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use super::encode::{Encode, Shape};
use super::encoding::Encoding;
use super::file::File;
use super::form::styled;
use super::request_error::RequestErrorKind;
use super::style::text;
use super::upload::Upload;

/// A part: its headers as they are written, and its content.
struct Part {
    head: String,
    content: Upload,
}

/// Writes each member of an object as a part, each element of an array as one of the same name.
///
/// The result is the media type with its boundary, and the body. The same value always gives the same bytes: the
/// boundary is the first of a series that stands nowhere in the content. Where that has to be read first, the boundary is
/// one that nobody can guess.
pub(super) fn write(
    media_type: &str,
    value: &dyn Encode,
    encodings: &[Encoding],
) -> Result<(String, Upload), RequestErrorKind> {
    let Shape::Object(object) = value.shape() else { return Err(RequestErrorKind::NoMembers) };
    let mut parts = Ok(Vec::new());
    object.each(&mut |name, value| {
        if let Ok(done) = &mut parts
            && let Err(kind) = add(done, name, value, Encoding::find(encodings, name))
        {
            parts = Err(kind);
        }
    });
    let parts = parts?;
    let boundary = boundary(&parts);
    Ok((format!("{media_type}; boundary={boundary}"), joined(parts, &boundary)))
}

/// The parts with what stands between them. What is in memory is copied into one piece, what has to be read is not read.
fn joined(parts: Vec<Part>, boundary: &str) -> Upload {
    let in_memory = parts.iter().map(|part| part.head.len() + part.content.bytes().map_or(0, |it| it.len()) + 64).sum();
    let (mut pieces, mut body) = (Vec::new(), Vec::with_capacity(in_memory));
    for Part { head, content } in parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
        match content.bytes() {
            Some(bytes) => body.extend_from_slice(bytes),
            None => pieces.extend([std::mem::take(&mut body).into(), content]),
        }
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    if pieces.is_empty() {
        return body.into();
    }
    pieces.push(body.into());
    Upload::chain(pieces)
}

fn boundary(parts: &[Part]) -> String {
    let contents: Option<Vec<_>> = parts.iter().map(|part| part.content.bytes()).collect();
    let Some(contents) = contents else { return unguessable() };
    let stands_in = |boundary: &str| {
        contents.iter().any(|bytes| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes()))
    };
    let mut series = (0_u64..).map(|number| format!("part-boundary-{number}"));
    series.find(|boundary| !stands_in(boundary)).unwrap_or_default()
}

/// 128 bits by the keys with which the standard library keeps strangers from choosing hashes: who made the content could
/// not know them, and a boundary stands in other content with no likelihood worth a thought.
fn unguessable() -> String {
    let [one, two] = [RandomState::new(), RandomState::new()].map(|keys| keys.hash_one("boundary"));
    format!("part-boundary-{one:016x}{two:016x}")
}

/// Adds the parts of one member.
fn add(
    parts: &mut Vec<Part>,
    name: &str,
    value: &dyn Encode,
    encoding: Option<&Encoding>,
) -> Result<(), RequestErrorKind> {
    if let Some(encoding) = encoding.filter(|encoding| encoding.style.is_some()) {
        return add_styled(parts, encoding, value);
    }
    let media_type = encoding.and_then(|encoding| encoding.media_type);
    let mut done = Ok(());
    let mut one = |value: &dyn Encode| match part(name, value, media_type) {
        Ok(part) => parts.extend(part),
        Err(kind) => done = Err(kind),
    };
    match value.shape() {
        Shape::List(list) => list.each(&mut |item| one(item)),
        _ => one(value),
    }
    done
}

/// What would be a field of a form is a part here, without the percent-encoding of forms.
fn add_styled(parts: &mut Vec<Part>, encoding: &Encoding, value: &dyn Encode) -> Result<(), RequestErrorKind> {
    let fields = styled(encoding, value).unwrap_or_default();
    for (name, value) in fields.split('&').filter_map(|field| field.split_once('=')) {
        let plain = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
        parts.extend(part(&plain(name), &plain(value), None)?);
    }
    Ok(())
}

/// One part; `None` for null, which has none.
fn part(name: &str, value: &dyn Encode, media_type: Option<&str>) -> Result<Option<Part>, RequestErrorKind> {
    let shape = value.shape();
    if let Shape::File(file) = shape {
        return of_file(name, file, media_type).map(Some);
    }
    let media_type = media_type.or(matches!(shape, Shape::List(_) | Shape::Object(_)).then_some("application/json"));
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"\r\n", quoted(name));
    if let Some(media_type) = media_type {
        push_header(&mut head, name, "Content-Type", media_type)?;
    }
    Ok(text(value).map(|text| Part { head, content: text.into() }))
}

fn of_file(name: &str, file: &File, described: Option<&str>) -> Result<Part, RequestErrorKind> {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    let file_name = file.name().unwrap_or(name);
    if !file_name.is_empty() {
        head += &format!("; filename=\"{}\"", quoted(file_name));
    }
    head += "\r\n";
    let media_type = file.media_type().or(described).unwrap_or("application/octet-stream");
    push_header(&mut head, name, "Content-Type", media_type)?;
    for (header, value) in &file.headers {
        push_header(&mut head, name, header, value)?;
    }
    Ok(Part { head, content: file.content.clone() })
}

/// Within quotes: the escapes of the HTML standard ("multipart/form-data encoding algorithm"), which RFC 7578 section 2
/// admits and servers know.
fn quoted(text: &str) -> String {
    text.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

/// A header of a part is like one of a request: nothing in it can begin another one.
fn push_header(head: &mut String, part: &str, name: &str, value: &str) -> Result<(), RequestErrorKind> {
    if name.parse::<HeaderName>().is_err() || HeaderValue::from_str(value).is_err() {
        return Err(RequestErrorKind::Part(part.into()));
    }
    *head += &format!("{name}: {value}\r\n");
    Ok(())
}
