//! The items of a generated module.

use super::{Docs, Type};
use crate::naming::{FieldName, TypeName, VariantName};
use crate::openapi::SchemaId;

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
    /// What it is called where it is not called by its name.
    pub fn kind(&self) -> &'static str {
        match self {
            Item::Struct(_) => "struct",
            Item::Enumeration(_) => "enumeration",
            Item::Union(_) => "union",
            Item::Alias(_) => "alias",
        }
    }

    /// The name it is defined under.
    pub fn name(&self) -> &TypeName {
        match self {
            Self::Struct(it) => &it.name,
            Self::Enumeration(it) => &it.name,
            Self::Union(it) => &it.name,
            Self::Alias(it) => &it.name,
        }
    }

    /// The schema it was made of, if it was made of one.
    pub fn origin(&self) -> Option<SchemaId> {
        match self {
            Self::Struct(it) => it.origin,
            Self::Enumeration(it) => it.origin,
            Self::Union(it) => it.origin,
            Self::Alias(it) => it.origin,
        }
    }

    /// What is said of it.
    pub fn docs(&self) -> &Docs {
        match self {
            Self::Struct(it) => &it.docs,
            Self::Enumeration(it) => &it.docs,
            Self::Union(it) => &it.docs,
            Self::Alias(it) => &it.docs,
        }
    }

    /// `deprecated`.
    pub fn is_deprecated(&self) -> bool {
        match self {
            Self::Struct(it) => it.deprecated,
            Self::Enumeration(it) => it.deprecated,
            Self::Union(it) => it.deprecated,
            Self::Alias(it) => it.deprecated,
        }
    }

    /// Its name and the schema it was made of, to change them.
    pub fn name_and_origin_mut(&mut self) -> (&mut TypeName, &mut Option<SchemaId>) {
        match self {
            Self::Struct(it) => (&mut it.name, &mut it.origin),
            Self::Enumeration(it) => (&mut it.name, &mut it.origin),
            Self::Union(it) => (&mut it.name, &mut it.origin),
            Self::Alias(it) => (&mut it.name, &mut it.origin),
        }
    }

    /// What is said of it.
    pub fn docs_mut(&mut self) -> &mut Docs {
        match self {
            Self::Struct(it) => &mut it.docs,
            Self::Enumeration(it) => &mut it.docs,
            Self::Union(it) => &mut it.docs,
            Self::Alias(it) => &mut it.docs,
        }
    }
}

/// An object with named properties, or an array whose elements differ by position.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its name.
    pub name: TypeName,
    /// The schema it was made of, if it was made of one.
    pub origin: Option<SchemaId>,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// What it is in JSON.
    pub written_as: WrittenAs,
    /// Its properties or elements, in the order of the description.
    pub fields: Vec<Field>,
}

/// What a struct is in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenAs {
    /// An object; fields have keys.
    Object,
    /// An array; fields have positions.
    Array,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in Rust.
    pub name: FieldName,
    /// Its name in JSON; empty in an array.
    pub key: String,
    /// The schema of its value; none for the members that have no name.
    pub origin: Option<SchemaId>,
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
    /// Not one member but all that the schema does not name; the type is a map, or a list in an array.
    Additional,
}

/// A value out of a list.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// Its name.
    pub name: TypeName,
    /// The schema it was made of, if it was made of one.
    pub origin: Option<SchemaId>,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// The values, in the order of the description.
    pub values: Values,
}

/// The values of an enumeration.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant holds what it is named after")]
pub enum Values {
    Strings(Vec<(VariantName, String)>),
    Integers(Vec<(VariantName, i64)>),
    /// Numbers, not all of them integers.
    Numbers(Vec<(VariantName, Scalar)>),
    /// Of several types; those that are neither objects nor arrays.
    Mixed(Vec<(VariantName, Scalar)>),
}

/// A listed value that is neither an object, an array nor `null`.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each variant holds what it is named after")]
pub enum Scalar {
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(String),
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its name.
    pub name: TypeName,
    /// The schema it was made of, if it was made of one.
    pub origin: Option<SchemaId>,
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
    /// The texts of the discriminator that stand for it; none where its values are no objects.
    pub tags: Vec<String>,
}

/// Another name for a type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The other name.
    pub name: TypeName,
    /// The schema it was made of, if it was made of one.
    pub origin: Option<SchemaId>,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// The type.
    pub ty: Type,
}
