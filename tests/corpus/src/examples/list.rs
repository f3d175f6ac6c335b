//! The child process that lists the examples of a description, and writes the program that tries them.

use super::{Listed, program};
use crate::Outcome;
use crate::arguments::One;
use opbind::diagnostics::Diagnostics;
use opbind::examples::{Example, find};
use opbind::ir::Type;
use opbind::load::{self, Sources};
use opbind::{emit, lower, openapi};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Writes the program and its examples, and prints how many there are.
pub(crate) fn list(one: &One) -> Outcome<()> {
    let wrong = |problems: Diagnostics| format!("{} problems", problems.len());
    let sources = Sources::read(std::slice::from_ref(&one.entry)).map_err(wrong)?;
    let document = load::load(&sources).map_err(wrong)?;
    let (spec, _) = openapi::read(&document);
    let types = lower::types(&spec);
    let examples = find(&document, &spec);
    let mut lines = Lines::default();
    for (number, example) in examples.iter().enumerate() {
        match types.get(example.schema.index()) {
            None | Some(Type::Json) => {}
            Some(ty) => lines.add(number, example, emit::type_text(ty))?,
        }
    }
    if lines.count > 0 {
        lines.write(&one.out, &one.name)?;
    }
    let listed = Listed { typed: lines.count, untyped: examples.len() - lines.count };
    println!("{}", serde_json::to_string(&listed)?);
    Ok(())
}

/// Where the examples of a crate are, one on each line.
pub(crate) fn lines_beside(out: &Path) -> PathBuf {
    out.with_extension("examples")
}

/// The examples that have a type. A line holds the number of the example, the number of the type, where it stands, and
/// the value.
#[derive(Default)]
struct Lines {
    text: String,
    count: usize,
    types: BTreeMap<String, usize>,
}

impl Lines {
    fn add(&mut self, number: usize, example: &Example<'_>, ty: String) -> Outcome<()> {
        let next = self.types.len();
        let ty = *self.types.entry(ty).or_insert(next);
        let pointer = example.place.pointer.as_str().replace(['\t', '\n', '\r'], "␣");
        let value = serde_json::to_string(example.value)?;
        self.text.push_str(&format!("{number}\t{ty}\t{pointer}\t{value}\n"));
        self.count += 1;
        Ok(())
    }

    fn write(&self, out: &Path, krate: &str) -> Outcome<()> {
        std::fs::write(lines_beside(out), &self.text)?;
        let folder = out.join("examples");
        std::fs::create_dir_all(&folder)?;
        Ok(std::fs::write(folder.join(format!("{krate}.rs")), program::text(krate, &self.types))?)
    }
}
