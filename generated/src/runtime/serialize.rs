//! From shapes to serde.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::encode::{Encode, List, Members, Shape};

/// Writes a value to any serializer.
///
/// # Errors
/// The serializer's.
pub fn serialize<S: Serializer>(value: &dyn Encode, target: S) -> Result<S::Ok, S::Error> {
    match value.shape() {
        Shape::Null => target.serialize_unit(),
        Shape::Bool(value) => target.serialize_bool(value),
        Shape::Integer(value) => target.serialize_i64(value),
        Shape::Unsigned(value) => target.serialize_u64(value),
        Shape::Float(value) => target.serialize_f64(value),
        Shape::Text(text) => target.serialize_str(text),
        Shape::File(file) => match file.text() {
            Some(text) => target.serialize_str(&text),
            None => Err(S::Error::custom("a file that has to be read is no text")),
        },
        Shape::List(list) => serialize_list(list, target),
        Shape::Object(object) => serialize_object(object, target),
    }
}

fn serialize_list<S: Serializer>(list: &dyn List, target: S) -> Result<S::Ok, S::Error> {
    let mut sequence = target.serialize_seq(None)?;
    let mut result = Ok(());
    list.each(&mut |element| {
        if result.is_ok() {
            result = sequence.serialize_element(&Plain(element));
        }
    });
    result?;
    sequence.end()
}

fn serialize_object<S: Serializer>(object: &dyn Members, target: S) -> Result<S::Ok, S::Error> {
    let mut map = target.serialize_map(None)?;
    let mut result = Ok(());
    object.each(&mut |name, value| {
        if result.is_ok() {
            result = map.serialize_entry(name, &Plain(value));
        }
    });
    result?;
    map.end()
}

struct Plain<'a>(&'a dyn Encode);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, target: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, target)
    }
}
