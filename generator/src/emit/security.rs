//! `security.rs`: a function for each security scheme of the description.

use super::{doc, header};
use crate::ir::{SecretPlace, Security, SecurityScheme, TokenEndpoint};
use crate::print::{self, DoesNotParse};
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

pub(super) fn text(schemes: &[SecurityScheme]) -> Result<String, DoesNotParse> {
    let mut blocks = vec![about(schemes)];
    for scheme in schemes {
        blocks.push(print::rust(function(scheme))?);
        if let Some(endpoint) = &scheme.client_credentials {
            blocks.push(print::rust(client_credentials(scheme, endpoint))?);
        }
    }
    Ok(print::file(&header("#/components/securitySchemes"), &blocks))
}

/// Alternatives of names: `[["basic"], ["key", "secret"]]`.
pub(super) fn list(security: &Security) -> String {
    let names = |it: &Vec<String>| it.iter().map(|name| print::string(name)).collect::<Vec<_>>().join(", ");
    let alternatives: Vec<String> = security.iter().map(|it| format!("[{}]", names(it))).collect();
    format!("[{}]", alternatives.join(", "))
}

fn about(schemes: &[SecurityScheme]) -> String {
    let mut lines: Vec<String> = [
        "//! What shows who asks: `Client::builder().credential(…)` takes one of these.",
        "//!",
        "//! A secret is a text, or something that gets one when it is needed: whatever is [`Authenticate`](crate::Authenticate).",
    ]
    .map(str::to_owned)
    .into();
    for scheme in schemes.iter().filter(|scheme| scheme.sent == SecretPlace::Connection) {
        lines.push("//!".to_owned());
        lines.extend(doc::comment(&scheme.docs).iter().map(|line| line.replacen("///", "//!", 1)));
    }
    lines.join("\n")
}

fn function(scheme: &SecurityScheme) -> TokenStream {
    let key = Literal::string(&scheme.key);
    let (arguments, made) = match &scheme.sent {
        SecretPlace::Connection => return TokenStream::new(),
        SecretPlace::Header(name) => key_in("header", &key, name),
        SecretPlace::Query(name) => key_in("query", &key, name),
        SecretPlace::Cookie(name) => key_in("cookie", &key, name),
        SecretPlace::Basic => (quote!(user: &str, password: &str), quote!(basic(#key, user, password))),
        SecretPlace::Bearer => (quote!(token: impl Into<crate::Secret>), quote!(bearer(#key, token))),
        SecretPlace::Authorization(name) => {
            let name = Literal::string(name);
            (quote!(credentials: impl Into<crate::Secret>), quote!(authorization(#key, #name, credentials)))
        }
    };
    let (docs, name) = (doc::attributes(&scheme.docs), tokens(scheme.name.as_str()));
    quote! {
        #docs
        pub fn #name(#arguments) -> crate::Credential {
            crate::Credential::#made
        }
    }
}

/// A function that takes what the program shows where it gets its tokens.
fn client_credentials(scheme: &SecurityScheme, endpoint: &TokenEndpoint) -> TokenStream {
    let (key, url) = (Literal::string(&scheme.key), Literal::string(&endpoint.url));
    let scopes = endpoint.scopes.iter().map(|scope| Literal::string(scope));
    let (docs, name) = (doc::attributes(&endpoint.docs), tokens(endpoint.name.as_str()));
    quote! {
        #docs
        pub fn #name(id: impl Into<String>, secret: impl Into<String>) -> crate::ClientCredentials {
            crate::ClientCredentials::new(#key, #url, &[#(#scopes),*], id, secret)
        }
    }
}

fn key_in(place: &str, scheme: &Literal, name: &str) -> (TokenStream, TokenStream) {
    let (place, name) = (tokens(place), Literal::string(name));
    (quote!(key: impl Into<crate::Secret>), quote!(#place(#scheme, #name, key)))
}

/// Tokens of an identifier that `naming` or this file made.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| TokenTree::from(Literal::string(text)).into())
}
