//! HTTP Archives (HAR 1.2): what browsers, proxies and many clients record.

use super::{Body, Exchange, record};
use crate::source::Node;
use data_encoding::BASE64;

/// Whether it is an archive: `log.entries`.
pub(super) fn is_archive(node: &Node<'_>) -> bool {
    node.get("log").is_some_and(|log| log.get("entries").is_some())
}

/// The exchanges of an archive.
pub(super) fn entries<'t>(archive: Node<'t>) -> impl Iterator<Item = Result<Exchange<'t>, String>> {
    let entries = archive.get("log").and_then(|log| log.get("entries")?.as_array()).unwrap_or_default();
    entries.iter().map(exchange).collect::<Vec<_>>().into_iter()
}

fn exchange<'t>(entry: &Node<'t>) -> Result<Exchange<'t>, String> {
    let member = |object: &str, name: &str| entry.get(object).and_then(|it| it.get(name));
    let text = |object: &str, name: &str| member(object, name).and_then(Node::as_str);
    let url = text("request", "url").ok_or("no `request.url` is recorded")?;
    let content = member("response", "content");
    Ok(Exchange {
        method: text("request", "method").map(str::to_ascii_uppercase),
        url: Some(url.to_owned()),
        status: member("response", "status").and_then(Node::as_u64).and_then(|status| u16::try_from(status).ok()),
        media_type: content.and_then(|it| it.get("mimeType")?.as_str()).filter(|it| !it.is_empty()).map(str::to_owned),
        body: content.map_or(Body::Absent, body),
        ..Exchange::default()
    })
}

/// `content.text`, as it is or in base64.
fn body<'t>(content: &Node<'t>) -> Body<'t> {
    let text = content.get("text").and_then(Node::as_str).unwrap_or_default();
    if content.get("encoding").and_then(Node::as_str) != Some("base64") {
        return record::of_text(text);
    }
    let digits: String = text.split_whitespace().collect();
    let bytes = BASE64.decode(digits.as_bytes()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    bytes.map_or(Body::Other, |text| record::of_text(&text))
}
