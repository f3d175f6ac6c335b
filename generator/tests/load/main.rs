//! Reading descriptions: texts, places, files, and what is said about those that are wrong.

mod errors;
mod files;
mod layout;
mod nodes;
mod places;
mod references;
mod scratch;
mod several;
mod splitting;

use opbind::load::{Document, Sources, load};
use opbind::source::SourceFile;

/// Sources in memory; the first file is the entry.
fn sources(files: &[(&str, &str)]) -> Sources {
    Sources::from_memory(files.iter().map(|(path, text)| SourceFile::new(*path, *text)).collect())
}

/// The document of sources that are right.
fn document(sources: &Sources) -> Document<'_> {
    load(sources).map_err(|findings| findings.render(sources)).expect("the description is right")
}

/// What is printed about sources that are wrong.
fn errors(sources: &Sources) -> String {
    load(sources).expect_err("the description is wrong").render(sources)
}
