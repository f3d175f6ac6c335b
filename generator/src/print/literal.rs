//! String literals.

/// `text` as a Rust string literal: the only way a text of the description gets between quotes.
///
/// Everything that is not printable is escaped, so neither a quote nor a character that turns the direction of
/// writing can make the source say something else than it shows.
pub fn string(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn what_is_printed_is_read_back() {
        for text in ["plain", "\"quoted\" \\ $", "new\nline\r\t\0", "\u{202e}turned", "häß', 日本", "{}"] {
            let literal = string(text);
            let parsed: syn::LitStr = syn::parse_str(&literal).expect("a literal");
            assert_eq!(parsed.value(), text);
            assert!(literal.chars().all(|c| !c.is_control() && c != '\u{202e}'), "{literal}");
        }
    }
}
