//! An explanation for people.

use super::Explanation;
use std::fmt::Write;

/// More operations than this are counted.
const SHOWN: usize = 5;

/// The explanation as a few lines for a terminal; all operations that use the item only if asked for.
pub fn text(it: &Explanation, all: bool) -> String {
    let mut text = format!("{}: {}{}\n", it.item, it.kind, if it.deprecated { ", deprecated" } else { "" });
    let mut line = |label: &str, said: &str| {
        let _ = writeln!(text, "  {label:<12} {}", printable(said));
    };
    it.ty.iter().for_each(|ty| line("type", ty));
    if let Some(place) = &it.place {
        line("described", &format!("{}:{}:{} {}", place.path, place.line, place.column, place.pointer));
    }
    it.docs.iter().flat_map(|docs| docs.lines()).filter(|it| !it.is_empty()).for_each(|said| line("", said));
    it.former.iter().for_each(|name| line("was called", &format!("{name}, which goes on to work")));
    it.stated.iter().for_each(|said| line("stated", said));
    it.optional.iter().for_each(|reason| line("Option", reason));
    it.corrections.iter().for_each(|correction| line("corrected", &correction.to_string()));
    for (label, users) in [("sent by", &it.sent_by), ("received by", &it.received_by)] {
        let shown = if all { users.len() } else { SHOWN };
        users.iter().take(shown).for_each(|user| line(label, user));
        if users.len() > shown {
            line(label, &format!("… and {} more (--verbose lists all)", users.len() - shown));
        }
    }
    text
}

/// Nothing of a description moves the cursor.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
