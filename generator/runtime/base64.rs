//! Bytes as text: RFC 4648.

use ::base64::Engine as _;
use ::base64::alphabet::{STANDARD, URL_SAFE};
use ::base64::engine::DecodePaddingMode;
use ::base64::engine::general_purpose::{self, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;

use super::conversion::FormatError;
use super::format::{Base64, Base64Url};

/// Padding is for who writes; nothing depends on it.
const READING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

impl Base64 {
    /// The text of these bytes: RFC 4648, section 4.
    #[must_use]
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self::from(encoded(bytes.as_ref()))
    }

    /// The bytes. Padding may be missing, and there may be white space, such as line breaks.
    ///
    /// # Errors
    /// If the text is not of this alphabet.
    pub fn decode(&self) -> Result<Bytes, FormatError> {
        decode(self.as_str(), &GeneralPurpose::new(&STANDARD, READING), "Base64")
    }
}

impl Base64Url {
    /// The text of these bytes: RFC 4648, section 5, without padding.
    #[must_use]
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self::from(general_purpose::URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The bytes. There may be padding, and white space, such as line breaks.
    ///
    /// # Errors
    /// If the text is not of this alphabet.
    pub fn decode(&self) -> Result<Bytes, FormatError> {
        decode(self.as_str(), &GeneralPurpose::new(&URL_SAFE, READING), "Base64Url")
    }
}

/// RFC 4648, section 4.
pub(super) fn encoded(bytes: &[u8]) -> String {
    general_purpose::STANDARD.encode(bytes)
}

fn decode(text: &str, engine: &GeneralPurpose, wanted: &'static str) -> Result<Bytes, FormatError> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let bytes = engine.decode(digits).map_err(|error| FormatError::new(text, wanted, &error))?;
    Ok(bytes.into())
}
