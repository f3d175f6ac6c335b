//! What is known of operations without their types: lines of each operation's own file, and a table that refers to them.

use super::{body, header};
use crate::ir::{Api, Argument, Binding, BodyKind, Group, Operation, RequestPart, Serialization, Verb, Written};
use crate::output::{Files, InvalidPath};
use crate::print::{self, Lines, string};

/// `src/catalogue.rs`: all operations, sorted by group and name.
pub(super) fn add(files: &mut Files, api: &Api) -> Result<(), InvalidPath> {
    let about = "//! The operations as a table: what each is, what it takes, and how it is called by name.\n//!\n\
        //! ```ignore\n//! let entry = catalogue::find(id).ok_or(\"there is no such operation\")?;\n\
        //! let request = entry.call(&values, None)?.on(&client).request()?;\n\
        //! let response = client.execute(request).await?;\n//! ```\n";
    let import = "pub use crate::runtime::catalogue::*;".to_owned();
    let entries = api.groups.iter().flat_map(|group| group.operations.iter().map(move |it| line(group, it)));
    let table = format!(
        "/// All operations, by group and name.\npub const OPERATIONS: &[Entry] = &[\n{}];",
        entries.collect::<String>()
    );
    let find = "/// The operation with this id.\npub fn find(id: &str) -> Option<&'static Entry> {\n    \
        OPERATIONS.iter().find(|entry| entry.route.id == id)\n}";
    let blocks = [about.to_owned(), import, table, find.to_owned()];
    files.insert("src/catalogue.rs", print::file(&header("#/paths"), &blocks))
}

fn line(group: &Group, it: &Operation) -> String {
    format!("    crate::operations::{}::{}::ENTRY,\n", group.module, it.home.module)
}

/// The entry, in the operation's own file.
pub(super) fn entry(group: &Group, it: &Operation) -> String {
    let access = &it.access;
    let resource = string(&format!("{}.{}", access.service, access.resource));
    let mut lines = Lines::default();
    lines.line("#[cfg(feature = \"catalogue\")]");
    lines.block("crate::runtime::catalogue::entry! {", "}", |lines| {
        let (name, verb) = (&it.home.root, verb(access.verb));
        lines.line(&format!("{name}: {verb} {resource} in {};", string(&group.text)));
        inputs(lines, "required", &it.required);
        inputs(lines, "optional", &it.optional);
        lines.lines(&payload(it));
        lines.lines(&fixed(it));
        lines.lines(&it.paging.as_ref().map(|_| format!("paging = {name};")));
        lines.lines(&it.deprecated.then(|| "is_deprecated = true;".to_owned()));
    });
    lines.finish()
}

/// `required = [`, and a line for each: one that is added changes no other.
fn inputs(lines: &mut Lines, what: &str, arguments: &[Argument]) {
    let inputs: Vec<String> = arguments.iter().filter_map(input).map(|input| format!("{input},")).collect();
    if !inputs.is_empty() {
        lines.block(&format!("{what} = ["), "];", |lines| {
            lines.lines(&inputs);
        });
    }
}

fn input(argument: &Argument) -> Option<String> {
    let Binding::Parameter { name, part, written } = &argument.binding else { return None };
    let (place, is_usual) = match part {
        RequestPart::Path => ("Path", true),
        RequestPart::PathSegments => ("PathSegments", false),
        RequestPart::Query => ("Query", true),
        RequestPart::QueryString => ("QueryString", false),
        RequestPart::Header => ("Header", true),
        RequestPart::Cookie => ("Cookie", true),
    };
    let styled =
        |way: &str, Serialization { style, explode }: &Serialization| format!("{way}(Style::{style}, {explode})");
    let written = match written {
        Written::Plain if is_usual => return Some(format!("{place}({})", string(name))),
        Written::Plain => "Plain".to_owned(),
        Written::Styled(style) => styled("Styled", style),
        Written::Reserved(style) => styled("Reserved", style),
        Written::Json => "Json".to_owned(),
        Written::Form => "Form".to_owned(),
    };
    Some(format!("As(Place::{place}, {}, Written::{written})", string(name)))
}

/// `body = true [Json("application/json")];`
fn payload(it: &Operation) -> Option<String> {
    let kind = |arguments: &[Argument]| arguments.iter().find_map(|argument| body_kind(argument).cloned());
    let (kind, is_required) = match kind(&it.required) {
        Some(kind) => (kind, true),
        None => (kind(&it.optional)?, false),
    };
    let kinds = match (&kind, &it.content) {
        (BodyKind::OneOf(..), Some(content)) => content.variants.iter().map(|variant| variant.kind.clone()).collect(),
        _ => vec![kind],
    };
    let media: Vec<String> = kinds.iter().map(media).collect();
    Some(format!("body = {is_required} [{}];", media.join(", ")))
}

fn body_kind(argument: &Argument) -> Option<&BodyKind> {
    match &argument.binding {
        Binding::Body(kind) => Some(kind),
        Binding::Parameter { .. } => None,
    }
}

fn media(kind: &BodyKind) -> String {
    match kind {
        BodyKind::Json(media_type) => format!("Json({})", string(media_type)),
        BodyKind::Form(encodings) => format!("Form({})", body::encodings(encodings)),
        BodyKind::Multipart(media_type, encodings) => {
            format!("Multipart({}, {})", string(media_type), body::encodings(encodings))
        }
        BodyKind::Text(media_type) => format!("Text({})", string(media_type)),
        BodyKind::Binary(media_type) => format!("Bytes({})", string(media_type)),
        BodyKind::File | BodyKind::OneOf(..) => "File".to_owned(),
    }
}

/// `fixed = [Header("accept", "text/csv")];`
fn fixed(it: &Operation) -> Option<String> {
    let accept = it.accept.iter().map(|types| format!("Header(\"accept\", {})", string(types)));
    let query = it.fixed_query.iter().map(|(name, text)| format!("Query({}, {})", string(name), string(text)));
    let sent: Vec<String> = accept.chain(query).collect();
    (!sent.is_empty()).then(|| format!("fixed = [{}];", sent.join(", ")))
}

pub(super) fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Select => "Select",
        Verb::Insert => "Insert",
        Verb::Update => "Update",
        Verb::Replace => "Replace",
        Verb::Delete => "Delete",
        Verb::Exec => "Exec",
    }
}
