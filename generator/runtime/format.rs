//! Strings of a known format. Any text is taken and kept as it is: servers do not always send what they describe.

use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Shape};
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
    /// A date and time of RFC 3339: `2011-01-26T19:06:43Z`.
    DateTime is is_date_time;
    /// A date of RFC 3339: `2011-01-26`.
    Date is is_date;
    /// A time of RFC 3339: `19:06:43Z`.
    Time is is_time;
    /// A UUID: `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`.
    Uuid is is_uuid;
    /// A URI, with its scheme.
    Uri is is_uri;
    /// Bytes in base64.
    Base64 is is_base64;
}

fn is_date_time(text: &str) -> bool {
    let date = text.get(..10).is_some_and(is_date);
    let separated = text.as_bytes().get(10).is_some_and(|separator| b"Tt ".contains(separator));
    date && separated && text.get(11..).is_some_and(is_time)
}

fn is_date(text: &str) -> bool {
    has_form(text, "dddd-dd-dd")
}

/// The offset may be missing: `partial-time` of RFC 3339.
fn is_time(text: &str) -> bool {
    let Some((time, rest)) = text.split_at_checked(8) else {
        return false;
    };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    has_form(time, "dd:dd:dd")
        && (matches!(offset, "" | "Z" | "z") || has_form(offset, "+dd:dd") || has_form(offset, "-dd:dd"))
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
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_digit = |c: u8| c.is_ascii_alphanumeric() || b"+/".contains(&c);
    text.len().is_multiple_of(4) && padding <= 2 && digits.bytes().all(is_digit)
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
