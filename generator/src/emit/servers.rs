//! `servers.rs`: a function for each server of the description, and a type for the variables of those that have any.

use super::{doc, enumeration, header};
use crate::ir::{Docs, Server, ServerVariable};
use crate::print::{self, DoesNotParse};
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

pub(super) fn text(servers: &[Server]) -> Result<String, DoesNotParse> {
    let mut blocks = vec!["//! Where requests can go: `Client::builder().server(…)` takes one of these.".to_owned()];
    for server in servers {
        blocks.push(print::rust(self::server(server))?);
        let enumerations = server.variables.iter().filter_map(|variable| variable.values.as_ref());
        blocks.extend(enumerations.map(enumeration::text));
    }
    Ok(print::file(&header("#/servers"), &blocks))
}

fn server(server: &Server) -> TokenStream {
    if server.variables.is_empty() { fixed(server) } else { variable(server) }
}

/// A function that gives the URL.
fn fixed(server: &Server) -> TokenStream {
    let (docs, name, url) = (doc::attributes(&server.docs), tokens(server.name.as_str()), Literal::string(&server.url));
    if server.is_relative {
        let origin = doc::attributes(&relative());
        quote! {
            #docs
            #origin
            pub fn #name(origin: &str) -> crate::ServerUrl {
                crate::ServerUrl::below(origin, &crate::ServerUrl::from(#url))
            }
        }
    } else {
        quote! {
            #docs
            pub fn #name() -> crate::ServerUrl {
                crate::ServerUrl::from(#url)
            }
        }
    }
}

fn relative() -> Docs {
    let says = "\nThe description does not say where it is served: `origin` does, as in `https://example.com`.";
    Docs { blocks: Vec::new(), facts: vec![says.to_owned()] }
}

/// A function that takes what has no default, and a type with a setter for each variable that has one.
fn variable(server: &Server) -> TokenStream {
    let (docs, name, ty) = (doc::attributes(&server.docs), tokens(server.name.as_str()), tokens(server.ty.as_str()));
    let origin = server.is_relative.then(|| quote!(origin: &str,));
    let needed = server.variables.iter().filter(|variable| variable.default.is_none()).map(argument);
    let origin_value = server.is_relative.then(|| quote!(origin: origin.to_owned(),));
    let values = server.variables.iter().map(initial);
    let origin_field = server.is_relative.then(|| quote!(origin: String,));
    let fields = server.variables.iter().map(|variable| tokens(variable.name.as_str()));
    let setters: Vec<_> = server.variables.iter().filter(|variable| variable.default.is_some()).map(setter).collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #ty { #(#setters)* }));
    let (about, into) = (format!(" The variables of [`{}`].", plain(server.name.as_str())), conversion(server));
    quote! {
        #docs
        pub fn #name(#origin #(#needed),*) -> #ty {
            #ty { #origin_value #(#values),* }
        }

        #[doc = #about]
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct #ty { #origin_field #(#fields: String),* }

        #setters

        #into
    }
}

fn argument(variable: &ServerVariable) -> TokenStream {
    let (name, ty) = (tokens(variable.name.as_str()), value_type(variable));
    quote!(#name: #ty)
}

fn value_type(variable: &ServerVariable) -> TokenStream {
    match &variable.values {
        Some(values) => tokens(values.name.as_str()),
        None => quote!(&str),
    }
}

fn value(variable: &ServerVariable) -> TokenStream {
    let name = tokens(variable.name.as_str());
    if variable.values.is_some() { quote!(#name.as_str().to_owned()) } else { quote!(#name.to_owned()) }
}

fn initial(variable: &ServerVariable) -> TokenStream {
    let name = tokens(variable.name.as_str());
    let value = match &variable.default {
        Some(default) => {
            let default = Literal::string(default);
            quote!(#default.to_owned())
        }
        None => value(variable),
    };
    quote!(#name: #value)
}

fn setter(variable: &ServerVariable) -> TokenStream {
    let (docs, name, argument, value) =
        (doc::attributes(&variable.docs), tokens(variable.name.as_str()), argument(variable), value(variable));
    quote! {
        #docs
        pub fn #name(mut self, #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn conversion(server: &Server) -> TokenStream {
    let (ty, url) = (tokens(server.ty.as_str()), Literal::string(&server.url));
    let pairs = server.variables.iter().map(|variable| {
        let (key, name) = (Literal::string(&variable.key), tokens(variable.name.as_str()));
        quote!((#key, &server.#name))
    });
    let filled = quote!(Self::new(#url, &[#(#pairs),*]));
    let whole = if server.is_relative { quote!(Self::below(&server.origin, &#filled)) } else { filled };
    quote! {
        impl From<#ty> for crate::ServerUrl {
            fn from(server: #ty) -> Self {
                #whole
            }
        }
    }
}

/// An identifier as documentation names it.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// Tokens of an identifier that `naming` made.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| TokenTree::from(Literal::string(text)).into())
}
