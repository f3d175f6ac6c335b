//! Any bytes as a description: a crate, or findings that can be shown; never a panic.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use opbind::config::Config;
use opbind::load::Sources;
use opbind::source::SourceFile;

fuzz_target!(|data: &[u8]| -> Corpus {
    let Ok(text) = std::str::from_utf8(data) else { return Corpus::Reject };
    let path = if text.starts_with('{') { "api.json" } else { "api.yaml" };
    let sources = Sources::from_memory(vec![SourceFile::new(path, text)]);
    let findings = match opbind::generate(&sources, &Config::named("any")) {
        Ok(generated) => generated.findings,
        Err(findings) => findings,
    };
    for finding in findings {
        assert!(!finding.render_line().is_empty());
    }
    Corpus::Keep
});
