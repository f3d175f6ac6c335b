//! JSON whose objects keep their order, so that it can be edited.

use indexmap::IndexMap;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};
use std::fmt;
use std::rc::Rc;

pub(crate) type Members = IndexMap<String, Json>;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    /// Shared by the copies of a description that are alike there.
    List(Rc<Vec<Json>>),
    Object(Rc<Members>),
}

impl Json {
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        self.members()?.get(key)
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn list(&self) -> Option<&[Json]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    pub(crate) fn members(&self) -> Option<&Members> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    pub(crate) fn list_mut(&mut self) -> Option<&mut Vec<Json>> {
        if let Self::List(items) = self { Some(Rc::make_mut(items)) } else { None }
    }

    pub(crate) fn members_mut(&mut self) -> Option<&mut Members> {
        if let Self::Object(members) = self { Some(Rc::make_mut(members)) } else { None }
    }

    /// What a JSON Pointer (RFC 6901) leads to.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Json> {
        pointer.split('/').skip(1).try_fold(self, |at, segment| match at {
            Self::Object(members) => members.get(&unescaped(segment)),
            Self::List(items) => items.get(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    pub(crate) fn at_mut(&mut self, pointer: &str) -> Option<&mut Json> {
        pointer.split('/').skip(1).try_fold(self, |at, segment| match at {
            Self::Object(members) => Rc::make_mut(members).get_mut(&unescaped(segment)),
            Self::List(items) => Rc::make_mut(items).get_mut(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The members of the object at a pointer.
    pub(crate) fn object(&mut self, pointer: &str) -> Option<&mut Members> {
        self.at_mut(pointer)?.members_mut()
    }

    /// Sets a member of the object at a pointer. It comes last where it is new.
    pub(crate) fn set(&mut self, pointer: &str, key: &str, value: Value) -> Option<()> {
        self.object(pointer)?.insert(key.to_owned(), value.into());
        Some(())
    }

    /// Whether one of the texts in it is such.
    pub(crate) fn has_text(&self, is_such: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Text(text) => is_such(text),
            Self::List(items) => items.iter().any(|item| item.has_text(is_such)),
            Self::Object(members) => members.values().any(|value| value.has_text(is_such)),
            Self::Null | Self::Bool(_) | Self::Number(_) => false,
        }
    }

    /// Replaces texts, each told from others by the keys that lead to it.
    pub(crate) fn rewrite(&mut self, with: &Rewrite<'_>) {
        let rewritten = self.rewritten(&mut Vec::new(), with);
        rewritten.into_iter().for_each(|json| *self = json);
    }

    /// None where nothing is replaced.
    fn rewritten<'j>(&'j self, way: &mut Vec<&'j str>, with: &Rewrite<'_>) -> Option<Json> {
        match self {
            Self::Text(text) => with(way, text).map(Self::Text),
            Self::List(items) => {
                let changed: Vec<_> = items.iter().map(|item| item.rewritten(way, with)).collect();
                let items = changed.iter().any(Option::is_some).then(|| items.iter().zip(changed))?;
                Some(Self::List(Rc::new(items.map(|(old, new)| new.unwrap_or_else(|| old.clone())).collect())))
            }
            Self::Object(members) => {
                let mut changed = Vec::new();
                for (index, (key, value)) in members.iter().enumerate() {
                    way.push(key);
                    changed.extend(value.rewritten(way, with).map(|value| (index, value)));
                    way.pop();
                }
                let mut members = (!changed.is_empty()).then(|| (**members).clone())?;
                changed.into_iter().for_each(|(index, value)| members[index] = value);
                Some(Self::Object(Rc::new(members)))
            }
            Self::Null | Self::Bool(_) | Self::Number(_) => None,
        }
    }
}

/// What stands instead of a text, by the keys that lead to it.
pub(crate) type Rewrite<'r> = dyn Fn(&[&str], &str) -> Option<String> + 'r;

/// Gives a member another name, in its place.
pub(crate) fn rename(members: &mut Members, old: &str, new: &str) -> Option<()> {
    let (index, _, value) = members.shift_remove_full(old)?;
    members.shift_insert(index, new.to_owned(), value);
    Some(())
}

pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

pub(crate) fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(value) => Self::Number(value),
            Value::String(value) => Self::Text(value),
            Value::Array(items) => Self::List(Rc::new(items.into_iter().map(Self::from).collect())),
            Value::Object(members) => {
                Self::Object(Rc::new(members.into_iter().map(|(key, it)| (key, it.into())).collect()))
            }
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(value) => to.serialize_bool(*value),
            Self::Number(value) => value.serialize(to),
            Self::Text(value) => to.serialize_str(value),
            Self::List(items) => to.collect_seq(items.iter()),
            Self::Object(members) => to.collect_map(members.iter()),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    /// Beyond 64 bits it is as JSON readers have it: a float.
    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Json, E> {
        serde_json::from_str(&value.to_string()).map(Json::Number).map_err(E::custom)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(Rc::new(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut members = Members::new();
        // YAML has keys that are no strings: the statuses of responses.
        while let Some((key, value)) = from.next_entry::<Json, Json>()? {
            let key = key.text().map_or_else(|| serde_json::to_string(&key).unwrap_or_default(), str::to_owned);
            members.insert(key, value);
        }
        Ok(Json::Object(Rc::new(members)))
    }
}
