//! Webhooks: which one a request is, and what its body holds.

use bytes::Bytes;
use serde_json::Value;

use super::decode::{Decode, from_slice};
use super::mismatch::DecodeError;

/// What tells a webhook from the others.
#[derive(Clone, Copy, Debug)]
pub struct Webhook {
    /// Its name in the description, such as `issues-opened`.
    pub name: &'static str,
    /// The id of its operation, such as `issues/opened`; the name where there is none.
    pub id: &'static str,
    /// The members that always have the same text in its payloads, such as `action`, with that text.
    pub fixed: &'static [(&'static str, &'static str)],
}

impl Webhook {
    fn fits(&self, payload: &Value) -> bool {
        self.fixed.iter().all(|(member, text)| payload.get(member).and_then(Value::as_str) == Some(text))
    }

    /// Is `event` what comes before the fixed text in its name, or before the `/` in its id?
    fn is_kind_of(&self, event: &str) -> bool {
        let group = self.id.split_once('/').is_some_and(|(group, _)| folded(group) == event);
        let joined = |text: &str| event.to_owned() + &folded(text);
        let ends = |text: &&str| [self.name, self.id].iter().any(|name| folded(name) == joined(text));
        group || self.fixed.iter().any(|(_, text)| ends(text))
    }
}

/// Finds the webhook that `event` names: by its name or id, else as the kind of event whose fixed members the payload
/// has. `-`, `_` and the like, and case, do not count.
#[must_use]
pub fn find(webhooks: &[Webhook], event: &str, payload: &Value) -> Option<usize> {
    let exact = webhooks.iter().position(|webhook| webhook.name == event);
    let event = folded(event);
    let called = |webhook: &Webhook| folded(webhook.name) == event || folded(webhook.id) == event;
    let of_kind = || best(webhooks, |webhook| webhook.fits(payload) && webhook.is_kind_of(&event));
    exact.or_else(|| webhooks.iter().position(called)).or_else(of_kind)
}

/// Finds the one webhook whose fixed members the payload has.
#[must_use]
pub fn find_by_payload(webhooks: &[Webhook], payload: &Value) -> Option<usize> {
    best(webhooks, |webhook| !webhook.fixed.is_empty() && webhook.fits(payload))
}

/// Of those that are possible, the one with the most fixed members; `None` where several have as many.
fn best(webhooks: &[Webhook], is_possible: impl Fn(&Webhook) -> bool) -> Option<usize> {
    let mut possible: Vec<_> = webhooks.iter().enumerate().filter(|(_, webhook)| is_possible(webhook)).collect();
    possible.sort_by_key(|(_, webhook)| std::cmp::Reverse(webhook.fixed.len()));
    match possible.as_slice() {
        [(index, _)] => Some(*index),
        [(index, one), (_, other), ..] if one.fixed.len() > other.fixed.len() => Some(*index),
        _ => None,
    }
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The payload as JSON, to look into; `null` where it is none.
#[must_use]
pub fn look(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_default()
}

/// How payloads are read; `webhooks!` calls these by name.
pub(crate) mod payload {
    use super::{Bytes, Decode, DecodeError, from_slice};

    pub(crate) fn json<T: Decode>(body: &[u8]) -> Result<T, DecodeError> {
        from_slice(body)
    }

    pub(crate) fn text(body: &[u8]) -> Result<String, DecodeError> {
        Ok(String::from_utf8_lossy(body).into_owned())
    }

    pub(crate) fn binary(body: &[u8]) -> Result<Bytes, DecodeError> {
        Ok(Bytes::copy_from_slice(body))
    }

    pub(crate) fn empty(_: &[u8]) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// Makes an enumeration of the webhooks, with one variant for each:
///
/// ```text
/// pub enum Event { IssuesOpened(IssuesOpened) = json("issues-opened", "issues/opened", "action" = "opened") }
/// ```
macro_rules! webhooks {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_attribute:meta])*
                $variant:ident($payload:ty) = $reader:ident($key:literal, $id:literal $(, $member:literal = $text:literal)*)
            ),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant(Box<$payload>),)*
            /// None of these: its JSON, `null` if it is none.
            Unknown(::serde_json::Value),
        }

        impl $name {
            /// Every webhook of the description.
            pub const WEBHOOKS: &'static [$crate::runtime::Webhook] = &[$(
                $crate::runtime::Webhook { name: $key, id: $id, fixed: &[$(($member, $text)),*] }
            ),*];

            /// Reads the body of a request of the webhook that `event` names: by its name in the description, by its
            /// operationId, or as a header of the request does. There the payload tells the rest: `issues` with the
            /// `action` that is `opened`.
            ///
            /// # Errors
            /// When the body is not what the description says.
            pub fn parse(event: &str, body: &[u8]) -> ::core::result::Result<Self, $crate::runtime::DecodeError> {
                let json = $crate::runtime::look(body);
                Self::read($crate::runtime::find_webhook(Self::WEBHOOKS, event, &json), json, body)
            }

            /// Reads the body of a request that says itself, by members with a fixed text, which webhook it is of.
            ///
            /// # Errors
            /// When the body is not what the description says.
            pub fn from_payload(body: &[u8]) -> ::core::result::Result<Self, $crate::runtime::DecodeError> {
                let json = $crate::runtime::look(body);
                Self::read($crate::runtime::find_webhook_by_payload(Self::WEBHOOKS, &json), json, body)
            }

            fn read(
                webhook: Option<usize>,
                json: ::serde_json::Value,
                body: &[u8],
            ) -> ::core::result::Result<Self, $crate::runtime::DecodeError> {
                let readers: &[fn(&[u8]) -> ::core::result::Result<Self, $crate::runtime::DecodeError>] =
                    &[$(|body| $crate::runtime::payload::$reader(body).map(|it| Self::$variant(Box::new(it)))),*];
                match webhook.and_then(|index| Some((readers.get(index)?, Self::WEBHOOKS.get(index)?))) {
                    Some((read, webhook)) => read(body).map_err(|error| error.of(webhook.name)),
                    None => Ok(Self::Unknown(json)),
                }
            }
        }
    };
}

pub(crate) use webhooks;
