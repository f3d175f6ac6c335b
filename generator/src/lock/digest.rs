//! What tells whether a text is still the same.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The first 16 hexadecimal digits of a SHA-256: enough to notice a change, and checked with `sha256sum`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    /// The digest of a text: of its bytes, after a byte order mark, with line feeds for line ends, since git may write others.
    pub fn of_text(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self::of(text.replace("\r\n", "\n").as_bytes())
    }

    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let sum = Sha256::digest(bytes);
        Self(HEXLOWER.encode(sum.get(..8).unwrap_or(&sum)))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn a_digest_is_the_beginning_of_what_sha256sum_says() {
        assert_eq!(Digest::of(b"abc").as_str(), "ba7816bf8f01cfea");
        assert_eq!(Digest::of_text("abc"), Digest::of(b"abc"));
    }

    #[test]
    fn line_ends_are_no_part_of_a_text() {
        assert_eq!(Digest::of_text("\u{feff}a\r\nb\r\n"), Digest::of(b"a\nb\n"));
        assert_ne!(Digest::of_text("a\rb"), Digest::of(b"a\nb"));
    }
}
