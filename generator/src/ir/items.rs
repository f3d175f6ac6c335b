//! The items of a generated module.

use super::{Docs, Type};
use crate::naming::{FieldName, TypeName, VariantName};

/// A named type.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant holds what it is named after")]
pub enum Item {
    Struct(Struct),
    Enumeration(Enumeration),
    Union(Union),
    Alias(Alias),
}

impl Item {
    /// The name it is defined under.
    pub fn name(&self) -> &TypeName {
        match self {
            Self::Struct(it) => &it.name,
            Self::Enumeration(it) => &it.name,
            Self::Union(it) => &it.name,
            Self::Alias(it) => &it.name,
        }
    }
}

/// An object with named properties.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its name.
    pub name: TypeName,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// Its properties, in the order of the description.
    pub fields: Vec<Field>,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in Rust.
    pub name: FieldName,
    /// Its name in JSON.
    pub key: String,
    /// Its type, `Option`s included.
    pub ty: Type,
    /// Whether it can be left out.
    pub presence: Presence,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
}

/// Whether a member is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always.
    Required,
    /// It may be left out; the type is an `Option`.
    Optional,
    /// Not one member but all that the schema does not name; the type is a map.
    Additional,
}

/// A value out of a list.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// Its name.
    pub name: TypeName,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// The values, in the order of the description.
    pub values: Values,
}

/// The values of an enumeration: all strings, or all integers.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant holds what it is named after")]
pub enum Values {
    Strings(Vec<(VariantName, String)>),
    Integers(Vec<(VariantName, i64)>),
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its name.
    pub name: TypeName,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// The property whose text decides, where there is one.
    pub discriminator: Option<String>,
    /// The alternatives, in the order of the description.
    pub variants: Vec<Variant>,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: VariantName,
    /// What it holds.
    pub ty: Type,
    /// The texts of the discriminator that stand for it.
    pub tags: Vec<String>,
}

/// Another name for a type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The other name.
    pub name: TypeName,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// The type.
    pub ty: Type,
}
