//! Request bodies: how each is given and sent, and the enums of those with several media types.

use super::operation::tokens;
use super::{doc, types};
use crate::ir::{BodyKind, BodyVariant, Content, Encoding, Home, Type};
use crate::print::{self, Lines};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The type of the argument.
pub(super) fn argument_type(kind: &BodyKind, ty: &Type, home: &Home) -> String {
    match kind {
        BodyKind::OneOf(name, true) => format!("impl Into<{name}<'b>>"),
        BodyKind::OneOf(name, false) => format!("impl Into<{name}>"),
        BodyKind::Binary(_) => "impl Into<crate::runtime::Upload>".to_owned(),
        kind => value_type(kind, ty, home, "&"),
    }
}

/// What the argument makes generic: the lifetime that its type names.
pub(super) fn generics(kind: &BodyKind) -> Option<TokenStream> {
    matches!(kind, BodyKind::OneOf(_, true)).then(|| quote!(<'b>))
}

fn value_type(kind: &BodyKind, ty: &Type, home: &Home, reference: &str) -> String {
    match (kind, ty) {
        (BodyKind::Binary(_), _) => "bytes::Bytes".to_owned(),
        (BodyKind::Text(_), _) | (_, Type::String) => format!("{reference}str"),
        (_, Type::List(item)) => format!("{reference}[{}]", types::text(item, home)),
        (_, ty) => format!("{reference}{}", types::text(ty, home)),
    }
}

/// `.json_body(body)`.
pub(super) fn bind(kind: &BodyKind, ty: &Type, value: &TokenStream) -> TokenStream {
    // Texts and slices have no size of their own, so it takes a reference to the reference.
    let encoded = if matches!(ty, Type::String | Type::List(_)) { quote!(&#value) } else { quote!(#value) };
    match kind {
        BodyKind::Json(media_type) if media_type == "application/json" => quote!(.json_body(#encoded)),
        BodyKind::Json(media_type) => {
            let media_type = Literal::string(media_type);
            quote!(.json_body_as(#media_type, #encoded))
        }
        BodyKind::Form(encodings) => {
            let encodings = tokens(&self::encodings(encodings));
            quote!(.form_body(#encodings, #encoded))
        }
        BodyKind::Multipart(media_type, encodings) => {
            let (media_type, encodings) = (Literal::string(media_type), tokens(&self::encodings(encodings)));
            quote!(.multipart_body(#media_type, #encodings, #encoded))
        }
        BodyKind::Text(media_type) => {
            let media_type = Literal::string(media_type);
            quote!(.text_body(#media_type, #value))
        }
        BodyKind::Binary(media_type) => {
            let media_type = Literal::string(media_type);
            quote!(.bytes_body(#media_type, #value))
        }
        BodyKind::File => quote!(.file_body(#value)),
        BodyKind::OneOf(name, _) => {
            let name = tokens(name.as_str());
            quote!(.body(#name::body(#value.into())))
        }
    }
}

/// The enum of the media types.
pub(super) fn text(it: &Content, home: &Home) -> String {
    let life = if it.borrows() { "<'b>" } else { "" };
    let mut lines = Lines::default();
    lines.block("crate::runtime::content! {", "}", |lines| {
        lines.lines(&doc::comment(&it.docs));
        let open = format!("pub enum {}{life} {{", it.name);
        lines.block(&open, "}", |lines| it.variants.iter().for_each(|variant| self::variant(lines, variant, home)));
    });
    lines.finish()
}

fn variant(lines: &mut Lines, variant: &BodyVariant, home: &Home) {
    let BodyVariant { name, ty, kind, docs } = variant;
    lines.lines(&doc::comment(docs));
    lines.line(&format!("{name}({}) = {},", value_type(kind, ty, home, "&'b "), writer(kind)));
}

/// `json("application/json")`: the runtime's function, but for the value.
fn writer(kind: &BodyKind) -> String {
    match kind {
        BodyKind::Json(media_type) => format!("json({})", print::string(media_type)),
        BodyKind::Form(encodings) => format!("form({})", self::encodings(encodings)),
        BodyKind::Multipart(media_type, encodings) => {
            format!("multipart({}, {})", print::string(media_type), self::encodings(encodings))
        }
        BodyKind::Text(media_type) => format!("text({})", print::string(media_type)),
        BodyKind::Binary(media_type) => format!("bytes({})", print::string(media_type)),
        BodyKind::File | BodyKind::OneOf(..) => "file()".to_owned(),
    }
}

/// `&[crate::runtime::Encoding::new("logo").of_type("image/png")]`.
pub(super) fn encodings(encodings: &[Encoding]) -> String {
    let encodings: Vec<String> = encodings.iter().map(encoding).collect();
    format!("&[{}]", encodings.join(", "))
}

fn encoding(encoding: &Encoding) -> String {
    let mut text = format!("crate::runtime::Encoding::new({})", print::string(&encoding.property));
    if let Some(media_type) = &encoding.media_type {
        text += &format!(".of_type({})", print::string(media_type));
    }
    if let Some(style) = &encoding.style {
        text += &format!(".styled(crate::runtime::Style::{}, {})", style.style, style.explode);
    }
    text + if encoding.allow_reserved { ".reserved()" } else { "" }
}
