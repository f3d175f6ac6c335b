//! The Schema Object: JSON Schema 2020-12 as OpenAPI 3.1 uses it (section 4.8.24), with the 3.0 dialect lifted into it.

mod read;
mod stated_types;
mod types;

pub(super) use read::{is_file, read};
pub use types::{SimpleType, Types};

use crate::source::{Node, Place};

/// Identifies a [`Schema`] within its [`Spec`](super::Spec).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(u32);

impl SchemaId {
    pub(super) fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("inputs are too small to hold 2^32 schemas"))
    }

    /// Its position among all schemas of the description.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a Schema Object says about shape and meaning. Validation keywords that change neither are not read.
#[derive(Clone, Debug)]
pub struct Schema<'d> {
    /// Where it stands.
    pub place: Place,
    /// Whether it is written there; otherwise the reader made it of what is.
    pub is_written: bool,
    /// `$ref`. In 3.1 the other keywords apply beside it.
    pub reference: Option<SchemaId>,
    /// `false` where the schema is the boolean `false`, which admits nothing.
    pub admits: bool,
    /// `type`.
    pub types: Types,
    /// OpenAPI 3.0's `nullable`: `null` is admitted too, whatever else the schema says.
    pub nullable: bool,
    /// `format`.
    pub format: Option<&'d str>,
    /// `contentEncoding`.
    pub content_encoding: Option<&'d str>,
    /// `contentMediaType`.
    pub content_media_type: Option<&'d str>,
    /// `title`.
    pub title: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `default`.
    pub default: Option<&'d Node<'d>>,
    /// `enum`, or the one value of `const`.
    pub values: Option<Vec<&'d Node<'d>>>,
    /// `properties`, in the order of the description.
    pub properties: Vec<(&'d str, SchemaId)>,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `additionalProperties` and `patternProperties`, or else `unevaluatedProperties`.
    pub additional: Additional,
    /// `items`, or else `unevaluatedItems`: the items behind those of `prefixItems`.
    pub items: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `minItems`.
    pub min_items: u64,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// Whether `maximum` is beyond `i64`, so that numbers are that a signed integer does not hold.
    pub exceeds_i64: bool,
    /// `minimum`, where it is an integer.
    pub minimum: Option<i64>,
    /// Whether `minimum` or `exclusiveMinimum` leaves no negative number.
    pub is_unsigned: bool,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `then`, `else` and `dependentSchemas`: what applies to some of the values.
    pub conditional: Vec<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator<'d>>,
}

/// What an object may hold beside its named properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Nothing is said.
    Unsaid,
    /// `additionalProperties: false`.
    Forbidden,
    /// `additionalProperties: true`.
    Anything,
    /// Values of this schema.
    Of(SchemaId),
}

/// The Discriminator Object (section 4.8.25).
#[derive(Clone, Debug)]
pub struct Discriminator<'d> {
    /// `propertyName`.
    pub property: &'d str,
    /// The schema of the property in alternatives that do not describe it: a string.
    pub text: SchemaId,
    /// `mapping`: from the property's text to the schema, where the reference could be resolved.
    pub mapping: Vec<(&'d str, SchemaId)>,
}

impl Schema<'_> {
    /// A schema that says nothing but its type.
    pub(super) fn of_type(place: Place, simple: SimpleType) -> Self {
        Self { types: Types::default().with(simple), ..Self::empty(place, true) }
    }

    /// Whether values of any kind are admitted, whatever is said of those of one kind: `properties` bind objects only
    /// (JSON Schema 2020-12, Core, section 7.6.1).
    pub(super) fn is_open_to_any_kind(&self) -> bool {
        let combines = !self.all_of.is_empty() || !self.one_of.is_empty() || !self.any_of.is_empty();
        self.admits && self.types.is_empty() && self.values.is_none() && self.reference.is_none() && !combines
    }

    /// The boolean schema `admits`.
    pub(super) fn empty(place: Place, admits: bool) -> Self {
        Self {
            place,
            is_written: true,
            reference: None,
            admits,
            types: Types::default(),
            nullable: false,
            format: None,
            content_encoding: None,
            content_media_type: None,
            title: None,
            description: None,
            deprecated: false,
            default: None,
            values: None,
            properties: Vec::new(),
            required: Vec::new(),
            additional: Additional::Unsaid,
            items: None,
            prefix_items: Vec::new(),
            min_items: 0,
            max_items: None,
            exceeds_i64: false,
            minimum: None,
            is_unsigned: false,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            conditional: Vec::new(),
            discriminator: None,
        }
    }
}
