//! Strings of a known format. Any text is taken and kept as it is: servers do not always send what they describe.
//!
//! What a text means is for those who ask: `TryFrom` makes the types of other crates of it, and `From` the text of them,
//! where the feature of that crate's name is on.

use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Shape};
use super::rfc3339;
use super::tree::Node;

macro_rules! formats {
    ($($(#[$attribute:meta])* $name:ident is $valid:expr;)*) => {$(
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text has the form that its format demands.
            #[must_use]
            pub fn is_well_formed(&self) -> bool {
                $valid(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl Decode for $name {
            fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
                Self::from(decoder.text(node))
            }

            fn fits(node: Node<'_>) -> Fit {
                Fit::named(node.text().map($valid))
            }
        }

        impl Encode for $name {
            fn shape(&self) -> Shape<'_> {
                Shape::Text(&self.0)
            }
        }

        super::by_shape! { $name }
    )*};
}

formats! {
    /// A date and time of RFC 3339: `2011-01-26T19:06:43Z`. Servers also write a space for the `T`, or leave the offset out.
    DateTime is |text| rfc3339::date_time(text).is_some();
    /// A date of RFC 3339: `2011-01-26`.
    Date is |text| rfc3339::date(text).is_some();
    /// A time of RFC 3339: `19:06:43Z`, or without its offset.
    Time is |text| rfc3339::time(text).is_some();
    /// A UUID: `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`.
    Uuid is is_uuid;
    /// A URI, with its scheme.
    Uri is is_uri;
    /// Bytes in base64.
    Base64 is is_base64;
    /// Bytes in base64, in the alphabet that is safe in URLs and names of files.
    Base64Url is is_base64_url;
}

fn is_uuid(text: &str) -> bool {
    has_form(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")
}

fn is_uri(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

fn is_base64(text: &str) -> bool {
    text.len().is_multiple_of(4) && is_in_base_64(text, *b"+/")
}

/// Padding is left out where the length is known by other means: RFC 4648, section 3.2.
fn is_base64_url(text: &str) -> bool {
    let is_whole = if text.ends_with('=') { text.len().is_multiple_of(4) } else { text.len() % 4 != 1 };
    is_whole && is_in_base_64(text, *b"-_")
}

/// Whether `text` is made of letters, digits and two other `digits`, with padding.
fn is_in_base_64(text: &str, digits: [u8; 2]) -> bool {
    let unpadded = text.trim_end_matches('=');
    text.len() - unpadded.len() <= 2 && unpadded.bytes().all(|c| c.is_ascii_alphanumeric() || digits.contains(&c))
}

/// Whether `text` is like `form`, where `d` stands for a digit and `h` for a hexadecimal one.
fn has_form(text: &str, form: &str) -> bool {
    let matches = |(c, form): (u8, u8)| match form {
        b'd' => c.is_ascii_digit(),
        b'h' => c.is_ascii_hexdigit(),
        _ => c == form,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(matches)
}
