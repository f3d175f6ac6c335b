//! Any script in ASCII.
//!
//! Identifiers are ASCII, whatever the description is written in. Rust would take more (Unicode's identifier profile,
//! UAX #31), but modules are files, and their names are not the same everywhere; letters that look alike, have two
//! encodings, cannot be seen or turn the direction of writing make source that says something else than it shows; and
//! rustc warns of them. The original text stands beside each identifier, as a literal.

/// Stands around the name of a symbol: ASCII's own unit separator.
pub(super) const BOUNDARY: char = '\u{1f}';

/// `text` with every other letter transliterated (`spæcial` is `spaecial`, `日本` is `ri ben`), and symbols that have a
/// name by their names (`🎉` is `tada`). A character without either stays as it is.
pub(super) fn transliterated(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match deunicode::deunicode_char(c).filter(|_| !c.is_ascii()) {
            None => out.push(c),
            Some(letters) if c.is_alphanumeric() => push_letters(&mut out, letters),
            Some("") => {}
            Some(words) => {
                out.push(BOUNDARY);
                out.push_str(words);
                out.push(BOUNDARY);
            }
        }
    }
    out
}

/// `Æ` is `Ae`: two capitals would be taken for an abbreviation.
fn push_letters(out: &mut String, letters: &str) {
    let mut letters = letters.chars();
    out.extend(letters.next());
    out.extend(letters.map(|c| c.to_ascii_lowercase()));
}

#[cfg(test)]
mod tests {
    use super::transliterated;

    #[test]
    fn letters_become_letters_and_symbols_words() {
        let cases = [
            ("spæcial", "spaecial"),
            ("Ærø", "Aero"),
            ("日本", "Ri Ben "),
            ("e\u{301}t\u{e9}", "ete"),
            ("１２", "12"),
            ("\u{e000}", "\u{e000}"),
        ];
        for (given, expected) in cases {
            assert_eq!(transliterated(given), expected, "{given:?}");
        }
    }
}
