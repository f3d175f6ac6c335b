//! The file of one operation: the group's method, the type of a call, its inputs, and the types of its own.

use super::{body, catalogue, doc, example, former, module, paging, parameter, responses, types};
use crate::ir::{Argument, Binding, Docs, Group, Header, Home, Operation, Output, Part, Sequence, Type};
use crate::print::{self, DoesNotParse, Lines};
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

pub(super) fn text(group: &Group, it: &Operation, krate: &str) -> Result<String, DoesNotParse> {
    let mut blocks = vec![print::rust(method(group, it, krate))?, call(group, it), print::rust(inputs(it))?];
    blocks.extend(it.content.iter().map(|content| body::text(content, &it.home)));
    if let Output::Many(output) = &it.output {
        blocks.push(responses::text(output, &it.home));
    }
    blocks.extend(it.errors.iter().map(|errors| responses::text(errors, &it.home)));
    blocks.extend(module::items(&it.items, &it.home));
    for former in &it.former {
        blocks.push(print::rust(former::method(group, it, former))?);
        blocks.extend(Some(former::types(it, former)).filter(|text| !text.is_empty()));
    }
    blocks.push(catalogue::entry(group, it));
    Ok(print::file(&super::header(&it.origin), &blocks))
}

/// The method of the group: documentation with an example, and required inputs.
fn method(group: &Group, it: &Operation, krate: &str) -> TokenStream {
    let (docs, deprecated) = (doc::attributes(&method_docs(it)), deprecated(it.deprecated));
    let example = doc::lines_as_attributes(example::lines(group, it, krate));
    let (group, name, method) =
        (tokens(group.name.as_str()), tokens(it.home.root.as_str()), tokens(it.method.as_str()));
    let inputs = it.required.iter().map(|argument| declaration(argument, &it.home));
    let passed = it.required.iter().map(|argument| tokens(argument.name.as_str()));
    let (allow, generics) = (allow_many(&it.required, 6), generics(&it.required));
    quote! {
        impl super::#group<'_> {
            #docs
            #example
            #deprecated
            #allow
            pub fn #method #generics (&self, #(#inputs),*) -> #name {
                #name::new(#(#passed),*).on(self.client)
            }
        }
    }
}

/// The type of a call with its route and what it gives.
fn call(group: &Group, it: &Operation) -> String {
    let (id, path) = (print::string(&it.id), print::string(&it.path));
    let name = &it.home.root;
    let output = match &it.output {
        Output::One { read_as, statuses } => {
            let statuses: Vec<String> = statuses.iter().map(|status| responses::pattern(*status)).collect();
            let reader = responses::reader(read_as);
            format!("{} = {reader}({})", responses::body_type(read_as, &it.home), statuses.join(", "))
        }
        Output::Many(output) => output.name.to_string(),
    };
    let error = it.errors.as_ref().map_or("crate::runtime::Undocumented".to_owned(), |it| it.name.to_string());
    let docs = format!(
        "/// A call of [`{0}::{1}`](super::{0}::{1}).",
        group.name,
        it.method.as_str().trim_start_matches("r#")
    );
    let mut lines = Lines::default();
    lines.block("crate::runtime::operation! {", "}", |lines| {
        lines.line(&docs);
        lines.line(&format!("pub struct {name} = {} {path} as {id};", http_method(&it.http_method)));
        lines.line(&format!("type Output = {output};")).line(&format!("type Error = {error};"));
        lines.lines(&it.sequence.as_ref().map(|sequence| self::sequence(sequence, &it.home)));
        lines.lines(&it.paging.as_ref().map(|paging| paging::line(paging, &it.home)));
        lines.lines(&it.server.as_ref().map(|url| format!("server = {};", print::string(url))));
        lines.lines(&it.security.as_ref().map(|security| format!("security = {};", super::security::list(security))));
    });
    lines.finish()
}

/// `type Item = crate::models::Event = Data("text/event-stream");`
fn sequence(it: &Sequence, home: &Home) -> String {
    let part = match it.part {
        Part::Data => "Data",
        Part::Event => "Event",
    };
    let media_types: Vec<String> = it.media_types.iter().map(|name| print::string(name)).collect();
    format!("type Item = {} = {part}({});", types::text(&it.item, home), media_types.join(", "))
}

/// `GET`, or `"M-SEARCH"`, which is no identifier.
fn http_method(name: &str) -> String {
    let is_word = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_word { name.to_owned() } else { print::string(name) }
}

/// The constructor with what is required, and a setter for each other input.
fn inputs(it: &Operation) -> TokenStream {
    let name = tokens(it.home.root.as_str());
    let required = it.required.iter().map(|argument| declaration(argument, &it.home));
    let (fixed, bound) = (parameter::fixed(it), it.required.iter().map(bind));
    let setters = it.optional.iter().map(|argument| setter(argument, &it.home));
    let (docs, allow) = (quote!(#[doc = " A call with what it cannot go without."]), allow_many(&it.required, 7));
    let generics = generics(&it.required);
    let on_server = it.server.as_ref().map(|_| on_server());
    let headers = it.headers.iter().map(|header| self::header(header, &it.home));
    quote! {
        impl #name {
            #(#headers)*
            #docs
            #allow
            pub fn new #generics (#(#required),*) -> Self {
                Self(Self::call() #fixed #(#bound)*)
            }
            #(#setters)*
            #on_server
        }
    }
}

/// `pub const X_TOTAL: crate::runtime::Header<i64> = crate::runtime::header("X-Total");`
fn header(it: &Header, home: &Home) -> TokenStream {
    let (docs, deprecated) = (doc::attributes(&it.docs), deprecated(it.deprecated));
    let (constant, ty) = (tokens(it.constant.as_str()), tokens(&types::text(&it.ty, home)));
    let (form, name) = (if it.is_json { quote!(json_header) } else { quote!(header) }, Literal::string(&it.name));
    quote! {
        #docs
        #deprecated
        pub const #constant: crate::runtime::Header<#ty> = crate::runtime::#form(#name);
    }
}

/// Operations with a server of their own can be sent to another one, each by itself.
fn on_server() -> TokenStream {
    quote! {
        /// Sends this call to another server than that of the description or of the client.
        pub fn on_server(self, server: impl Into<crate::ServerUrl>) -> Self {
            Self(self.0.on_server(server.into()))
        }
    }
}

/// What the operation is, what the description says of each input it takes, and where the others are.
fn method_docs(it: &Operation) -> Docs {
    let described = it.required.iter().filter(|argument| !argument.docs.blocks.is_empty());
    let item = |argument: &Argument| {
        let text = argument.docs.blocks.join("\n\n").replace('\n', "\n  ");
        format!("* `{}`: {text}", argument.name.as_str().trim_start_matches("r#"))
    };
    let items: Vec<String> = described.map(item).collect();
    let mut docs = it.docs.clone();
    docs.blocks.extend((!items.is_empty()).then(|| items.join("\n")));
    if !it.optional.is_empty() {
        docs.facts.push(format!("[`{0}`](struct@{0}) has a setter for everything else.", it.home.root));
    }
    docs
}

fn setter(argument: &Argument, home: &Home) -> TokenStream {
    let (docs, deprecated) = (doc::attributes(&argument.docs), deprecated(argument.deprecated));
    let (name, declaration, bound) = (tokens(argument.name.as_str()), declaration(argument, home), bind(argument));
    let generics = generics(std::slice::from_ref(argument));
    let former = argument.former.iter().map(|old| former::setter(argument, old, home));
    quote! {
        #docs
        #deprecated
        pub fn #name #generics (self, #declaration) -> Self {
            Self(self.0 #bound)
        }
        #(#former)*
    }
}

/// `username: &str`: strings are borrowed, everything else is taken by value.
pub(super) fn declaration(argument: &Argument, home: &Home) -> TokenStream {
    let name = tokens(argument.name.as_str());
    let ty = match (&argument.binding, &argument.ty) {
        (Binding::Body(kind), ty) => body::argument_type(kind, ty, home),
        (_, Type::String) => "&str".to_owned(),
        (_, ty) => types::text(ty, home),
    };
    let ty = tokens(&ty);
    quote!(#name: #ty)
}

/// What the body, if it is among these, makes generic.
pub(super) fn generics(arguments: &[Argument]) -> Option<TokenStream> {
    arguments.iter().find_map(|argument| match &argument.binding {
        Binding::Body(kind) => body::generics(kind),
        _ => None,
    })
}

/// `.query("per_page", &per_page)`.
fn bind(argument: &Argument) -> TokenStream {
    let value = tokens(argument.name.as_str());
    match &argument.binding {
        Binding::Parameter { name, part, written } => parameter::bind(name, *part, *written, &value),
        Binding::Body(kind) => body::bind(kind, &argument.ty, &value),
    }
}

fn deprecated(is: bool) -> Option<TokenStream> {
    is.then(|| quote!(#[deprecated]))
}

/// Some operations need many inputs; that is for the description to say.
pub(super) fn allow_many(required: &[Argument], most: usize) -> Option<TokenStream> {
    (required.len() > most).then(|| quote!(#[allow(clippy::too_many_arguments)]))
}

/// Tokens of a text that this crate made itself: an identifier, a path, a type. Texts of the description never get here.
pub(super) fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| TokenTree::from(Literal::string(text)).into())
}
