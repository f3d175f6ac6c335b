//! From serde's events to the tape.

use core::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::de::Read;

use super::Number;
use super::tree::{Entry, Tree};

/// How deep values may nest, so that no input can exhaust the stack.
const DEPTH: usize = 128;

/// The name under which serde_json passes numbers as text, when some crate of the build switches on `arbitrary_precision`.
const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

impl<'de> Tree<'de> {
    /// Appends what `source` holds. After an error the tree holds what was read until then.
    pub(super) fn fill<D: Deserializer<'de>>(&mut self, source: D) -> Result<(), D::Error> {
        Append { tree: self, depth: DEPTH }.deserialize(source)
    }

    /// Reads a whole text.
    pub(super) fn fill_from<R: Read<'de>>(
        &mut self,
        mut source: serde_json::Deserializer<R>,
    ) -> serde_json::Result<()> {
        self.fill(&mut source)?;
        source.end()
    }

    /// A string that lasts as long as the text. Where it is a part of it, there is nothing to copy.
    fn borrow<E: Error>(&mut self, string: &'de str) -> Result<Entry, E> {
        match string.as_ptr().addr().checked_sub(self.text.as_ptr().addr()) {
            Some(start) if string.len() <= self.text.len().saturating_sub(start) => {
                Ok(Entry::Borrowed { start, length: length(string)? })
            }
            _ => self.copy(string),
        }
    }

    fn copy<E: Error>(&mut self, string: &str) -> Result<Entry, E> {
        let start = self.copied.len();
        self.copied.push_str(string);
        Ok(Entry::Copied { start, length: length(string)? })
    }
}

fn length<E: Error>(string: &str) -> Result<u32, E> {
    u32::try_from(string.len()).map_err(|_| E::custom("a string of more than 4 GiB"))
}

impl Tree<'_> {
    /// Makes the object at the end of the tree the number that it stands for, if it does.
    fn mend_number(&mut self, at: usize) {
        if self.entries.len() != at + 3 || self.text(at + 1) != Some(NUMBER_AS_TEXT) {
            return;
        }
        if let Some(number) = self.text(at + 2).and_then(Number::parse) {
            self.entries.truncate(at);
            self.entries.push(Entry::from(number));
        }
    }
}

/// Appends one value and all that is in it.
struct Append<'a, 'de> {
    tree: &'a mut Tree<'de>,
    depth: usize,
}

impl<'a, 'de> Append<'a, 'de> {
    fn push<E>(self, entry: Entry) -> Result<(), E> {
        self.tree.entries.push(entry);
        Ok(())
    }

    /// Appends what is in a container; its entry is complete when its end is known.
    fn nest<E: Error>(
        self,
        container: fn(usize) -> Entry,
        contents: impl FnOnce(&mut Tree<'de>, usize) -> Result<(), E>,
    ) -> Result<&'a mut Tree<'de>, E> {
        let depth =
            self.depth.checked_sub(1).ok_or_else(|| E::custom(format_args!("nested deeper than {DEPTH} levels")))?;
        let at = self.tree.entries.len();
        self.tree.entries.push(container(usize::MAX));
        contents(self.tree, depth)?;
        self.tree.entries[at] = container(self.tree.entries.len());
        Ok(self.tree)
    }
}

impl<'de> DeserializeSeed<'de> for Append<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Append<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Entry::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.push(Entry::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        self.deserialize(source)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        self.deserialize(source)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(Entry::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(Entry::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.push(Entry::from(Number::from(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.push(Entry::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, string: &'de str) -> Result<(), E> {
        let entry = self.tree.borrow(string)?;
        self.push(entry)
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<(), E> {
        let entry = self.tree.copy(string)?;
        self.push(entry)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        self.nest(
            |end| Entry::List { end },
            |tree, depth| {
                while elements.next_element_seed(Append { tree, depth })?.is_some() {}
                Ok(())
            },
        )?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let at = self.tree.entries.len();
        let tree = self.nest(
            |end| Entry::Object { end },
            |tree, depth| {
                while members.next_key_seed(Append { tree, depth })?.is_some() {
                    members.next_value_seed(Append { tree, depth })?;
                }
                Ok(())
            },
        )?;
        tree.mend_number(at);
        Ok(())
    }
}
