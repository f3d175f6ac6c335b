//! The test of the examples: `tests/examples/`, with an index and one file for each object of the description that has any.

use super::{Failure, Package, header, index, types};
use crate::ir::{Api, Example, Sheet, Trial, UsedBy};
use crate::output::Files;
use crate::print;

const FOLDER: &str = "tests/examples";
const CHECK: &str = include_str!("../../check/examples.rs");
const DIFFERENCES: &str = include_str!("../../check/differences.rs");

/// Nothing where there are no examples to try.
pub(super) fn add(files: &mut Files, api: &Api, package: &Package) -> Result<(), Failure> {
    if api.examples.is_empty() {
        return Ok(());
    }
    let krate = package.name.replace('-', "_");
    files.insert(format!("{FOLDER}/main.rs"), main(&api.examples))?;
    files.insert(format!("{FOLDER}/check.rs"), check(&krate))?;
    for sheet in &api.examples {
        files.insert(format!("{FOLDER}/{}.rs", sheet.module.file_stem()), text(sheet, &krate))?;
    }
    Ok(())
}

/// As a module it works too: nothing in it depends on being the root of a crate.
fn main(sheets: &[Sheet]) -> String {
    let docs =
        "//! The examples and defaults of the description, decoded into their models, encoded again and compared.";
    let attributes = "// Some of what is tried is deprecated, and without all features there may be nothing to try.\n\
        #![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]";
    let line = |module: &str, gate: &str| format!("#[rustfmt::skip] {gate}mod {module};\n");
    let sheets: String = sheets.iter().map(|it| line(it.module.as_str(), gate(least(it)))).collect();
    print::file(&header("the description"), &[format!("{docs}\n\n{attributes}"), line("check", ""), sheets])
}

fn check(krate: &str) -> String {
    let docs = "//! Values there and back.".to_owned();
    print::file(
        &header("the description"),
        &[docs, format!("use {krate}::runtime;"), CHECK.to_owned(), DIFFERENCES.to_owned()],
    )
}

/// What all examples of a file wait for.
fn least(sheet: &Sheet) -> UsedBy {
    sheet.examples.iter().map(|example| example.used_by).min().unwrap_or(UsedBy::Operations)
}

fn gate(used_by: UsedBy) -> &'static str {
    match used_by {
        UsedBy::Operations => "",
        UsedBy::Webhooks => index::WEBHOOKS,
        UsedBy::Nobody => index::UNUSED,
    }
}

fn text(sheet: &Sheet, krate: &str) -> String {
    let least = least(sheet);
    let examples: String = sheet.examples.iter().map(|it| example(it, least, krate)).collect();
    let imports = "use super::check::{Example, check};".to_owned();
    let test = format!("#[test]\n#[rustfmt::skip]\nfn examples_come_back() {{\n    check(&[\n{examples}    ]);\n}}");
    print::file(&header(&sheet.origin), &[imports, test])
}

fn example(example: &Example, least: UsedBy, krate: &str) -> String {
    let origin = print::string(&example.origin);
    match example.trial {
        Trial::Faulty => return format!("        // It violates its own schema (`faulty_examples`): {origin}\n"),
        Trial::TooLong => return format!("        // It is too long for a file: {origin}\n"),
        Trial::Tried => {}
    }
    let gate = if example.used_by == least { "" } else { gate(example.used_by) };
    let ty = types::text_outside(&example.ty, krate);
    format!("        {gate}Example::of::<{ty}>({origin}, {}),\n", raw(&example.json))
}

/// JSON as a raw string; what a reader does not see is escaped, as JSON can have it (RFC 8259, section 7).
pub(super) fn raw(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            // Only white space between tokens: in a string it is escaped already.
            '\n' => text.push(c),
            c if print::is_hidden(c) => {
                c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| text.push_str(&format!("\\u{unit:04x}")));
            }
            c => text.push(c),
        }
    }
    let longest = text.split('"').skip(1).map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count()).max();
    let signs = longest.map_or(String::new(), |longest| "#".repeat(longest + 1));
    format!("r{signs}\"{text}\"{signs}")
}

#[cfg(test)]
mod tests {
    use super::raw;

    #[test]
    fn json_stays_the_same_value_and_shows_all_of_itself() {
        assert_eq!(raw("1"), "r\"1\"");
        assert_eq!(raw("\"a\""), "r#\"\"a\"\"#");
        assert_eq!(raw("\"a\\\"##\""), "r###\"\"a\\\"##\"\"###");
        assert_eq!(raw("\"\u{202e}\u{7f}é\""), "r#\"\"\\u202e\\u007fé\"\"#");
        let parsed: syn::LitStr = syn::parse_str(&raw("{\n  \"a\": \"\\\"#\"\n}")).expect("a literal");
        assert_eq!(parsed.value(), "{\n  \"a\": \"\\\"#\"\n}");
    }
}
