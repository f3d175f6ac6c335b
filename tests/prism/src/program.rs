//! The text of the program: a function for each call, which gives the crate's own methods what a case holds.

use crate::entry::{Body, Entry, Input};
use opbind::ir::{BodyKind, Type};

/// The program for the crate of this name.
pub(crate) fn source(crate_name: &str, entries: &[Entry<'_>]) -> String {
    // Paths are as they are inside the crate: the import of all it offers makes `crate::operations` mean the same here.
    let krate = format!("r#{}", crate_name.replace('-', "_"));
    let calls: String = entries.iter().enumerate().map(|(number, entry)| call(number, entry)).collect();
    let names: String = (0..entries.len()).map(|number| format!("call_{number}, ")).collect();
    let table = format!("const CALLS: &[fn(&runtime::Client, &Given) -> Called] = &[{names}];\n");
    format!(
        "#![allow(dead_code, deprecated, unused_imports, unused_variables)]\nuse {krate}::*;\n\n{PROGRAM}\n{table}\n{calls}"
    )
}

const PROGRAM: &str = include_str!("../check/program.rs");

/// `Ok(send(client.packages().list_packages_for_user(&given.text(0)?).page(given.get(1)?).send()))`, but that what is
/// optional is set where the case says so.
fn call(number: usize, entry: &Entry<'_>) -> String {
    let (group, method) = (&entry.group.accessor, &entry.operation.method);
    let inputs = || entry.inputs.iter().enumerate();
    let required: Vec<String> = inputs().filter(|(_, it)| it.is_required).map(|(at, it)| value(at, it)).collect();
    let setter = |(at, input): (usize, &Input<'_>)| {
        let (name, value) = (&input.argument.name, value(at, input));
        format!("    if given.has({at}) {{\n        call = call.{name}({value});\n    }}\n")
    };
    let setters: String = inputs().filter(|(_, it)| !it.is_required).map(setter).collect();
    let mutable = if setters.is_empty() { "" } else { "mut " };
    format!(
        "/// {}\nfn call_{number}(client: &runtime::Client, given: &Given) -> Called {{\n    let {mutable}call = client.{group}().{method}({});\n{setters}    Ok(send(call.send()))\n}}\n\n",
        entry.operation.id.escape_default(),
        required.join(", ")
    )
}

fn value(at: usize, input: &Input<'_>) -> String {
    match &input.body {
        Some(body) => body_value(at, body),
        None if input.argument.ty == Type::String => format!("&given.text({at})?"),
        None => format!("given.get({at})?"),
    }
}

fn body_value(at: usize, body: &Body<'_>) -> String {
    let value = match (body.kind, body.ty) {
        (BodyKind::Binary(_), _) => format!("bytes::Bytes::from(given.text({at})?)"),
        (BodyKind::Text(_), _) | (_, Type::String) => format!("&given.text({at})?"),
        (_, Type::List(_)) => format!("&given.list({at})?"),
        _ => format!("&given.get({at})?"),
    };
    match &body.variant {
        Some((content, variant)) => format!("{content}::{variant}({value})"),
        None => value,
    }
}
