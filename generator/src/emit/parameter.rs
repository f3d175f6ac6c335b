//! The calls of the runtime that set parameters.

use super::operation::tokens;
use crate::ir::{Operation, RequestPart, Serialization, Written};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `.query("per_page", &per_page)`.
pub(super) fn bind(name: &str, part: RequestPart, written: Written, value: &TokenStream) -> TokenStream {
    let part = match part {
        RequestPart::Path => "path",
        RequestPart::PathSegments => "path_segments",
        RequestPart::Query => "query",
        RequestPart::QueryString => "query_string",
        RequestPart::Header => "header",
        RequestPart::Cookie => "cookie",
    };
    let (name, setter) = (Literal::string(name), tokens(part));
    match written {
        Written::Plain => quote!(.#setter(#name, &#value)),
        Written::Styled(style) => styled(&format!("{part}_styled"), &name, style, value),
        Written::Reserved(style) => styled(&format!("{part}_reserved"), &name, style, value),
        Written::Json => quote!(.#setter(#name, &crate::runtime::json_text(&#value))),
        Written::Form if part == "query_string" => quote!(.query_string_form(#name, &#value)),
        Written::Form => quote!(.#setter(#name, &crate::runtime::form_value(&#value))),
    }
}

fn styled(setter: &str, name: &Literal, style: Serialization, value: &TokenStream) -> TokenStream {
    let (setter, explode, style) = (tokens(setter), style.explode, tokens(style.style));
    quote!(.#setter(#name, crate::runtime::Style::#style, #explode, &#value))
}

/// What every call sends: what it asks for (`.header("accept", &"text/csv")`), and what the path puts into the query.
pub(super) fn fixed(it: &Operation) -> TokenStream {
    let accept = it.accept.as_deref().map(Literal::string);
    let accept = accept.iter().map(|media_types| quote!(.header("accept", &#media_types)));
    let pairs = it.fixed_query.iter().map(|(name, text)| (Literal::string(name), Literal::string(text)));
    accept.chain(pairs.map(|(name, text)| quote!(.query_fixed(#name, #text)))).collect()
}
