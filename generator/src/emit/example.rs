//! The example in the documentation of an operation: a line that calls it, which `cargo test --doc` compiles.

use super::types;
use crate::ir::{Argument, Binding, BodyKind, Group, Operation, Type, TypePath};

/// The lines of the code block. What the call states are parameters of a closure that nobody calls: nothing is sent, and
/// most types are for the compiler to find.
pub(super) fn lines(group: &Group, it: &Operation, krate: &str) -> Vec<String> {
    let names: Vec<&str> = it.required.iter().map(|argument| argument.name.as_str()).collect();
    let client = if names.contains(&"client") { "the_client" } else { "client" };
    let stated: String = it.required.iter().map(|argument| format!(", {}", stated(argument, it, krate))).collect();
    let call = format!("{client}.{}().{}({}).send();", group.accessor, it.method, names.join(", "));
    let hidden = format!("# let _ = |{client}: {krate}::Client{stated}| {{");
    vec![String::new(), "```".to_owned(), hidden, call, "# };".to_owned(), "```".to_owned()]
}

/// A parameter of the closure. Where many types would do, the compiler has to be told one.
fn stated(argument: &Argument, it: &Operation, krate: &str) -> String {
    let name = argument.name.as_str();
    match &argument.binding {
        Binding::Body(BodyKind::OneOf(content, borrows)) => {
            let ty = Type::Named(TypePath { home: it.home.clone(), name: content.clone() });
            let lifetime = if *borrows { "<'_>" } else { "" };
            format!("{name}: {}{lifetime}", types::text_outside(&ty, krate))
        }
        Binding::Body(BodyKind::Binary(_)) => format!("{name}: {krate}::Upload"),
        _ => name.to_owned(),
    }
}
