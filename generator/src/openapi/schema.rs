//! The Schema Object: JSON Schema 2020-12 as OpenAPI 3.1 uses it (section 4.8.24), with the 3.0 dialect lifted into it.

use super::reader::{Cursor, Members, Reader};
use super::reference;
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
    /// `additionalProperties`, or else `patternProperties`.
    pub additional: Additional,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
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
    /// Values of these schemas: one for `additionalProperties`, one for each of `patternProperties`.
    Of(Vec<SchemaId>),
}

/// The Discriminator Object (section 4.8.25).
#[derive(Clone, Debug)]
pub struct Discriminator<'d> {
    /// `propertyName`.
    pub property: &'d str,
    /// `mapping`: from the property's text to the schema, where the reference could be resolved.
    pub mapping: Vec<(&'d str, SchemaId)>,
}

/// A set of the seven types of JSON Schema; empty where a schema states none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types(u8);

/// One type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are those of JSON Schema")]
pub enum SimpleType {
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
}

impl SimpleType {
    const ALL: [Self; 7] =
        [Self::Null, Self::Boolean, Self::Integer, Self::Number, Self::String, Self::Array, Self::Object];

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "null" => Self::Null,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}

impl Types {
    /// Whether no type is stated.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether `simple` is among them.
    pub fn has(self, simple: SimpleType) -> bool {
        self.0 & simple as u8 != 0
    }

    /// These and one more.
    #[must_use]
    pub fn with(self, simple: SimpleType) -> Self {
        Self(self.0 | simple as u8)
    }

    /// These without `null`.
    #[must_use]
    pub fn without_null(self) -> Self {
        Self(self.0 & !(SimpleType::Null as u8))
    }

    /// The members of the set, in a fixed order.
    pub fn iter(self) -> impl Iterator<Item = SimpleType> {
        SimpleType::ALL.into_iter().filter(move |simple| self.has(*simple))
    }
}

impl Schema<'_> {
    fn empty(place: Place, admits: bool) -> Self {
        Self {
            place,
            reference: None,
            admits,
            types: Types::default(),
            nullable: false,
            format: None,
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
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            discriminator: None,
        }
    }
}

/// Reads the schema at `at`; what has the wrong shape is reported and read as absent.
pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Schema<'d> {
    if let Some(admits) = at.node.as_bool() {
        return Schema::empty(at.place, admits);
    }
    let Some(members) = reader.object(&at) else { return Schema::empty(at.place, true) };
    Schema {
        reference: read_reference(reader, &at, &members),
        admits: true,
        types: read_types(reader, &at, &members),
        nullable: reader.flag(&members, "nullable").unwrap_or(false),
        format: reader.text(&members, "format"),
        title: reader.text(&members, "title"),
        description: reader.text(&members, "description"),
        deprecated: reader.flag(&members, "deprecated").unwrap_or(false),
        default: members.get("default").map(|at| at.node),
        values: read_values(reader, &members),
        properties: read_properties(reader, &members),
        required: read_required(reader, &members),
        additional: read_additional(reader, &members),
        items: read_items(reader, &members),
        prefix_items: read_list(reader, &members, "prefixItems"),
        all_of: read_list(reader, &members, "allOf"),
        one_of: read_list(reader, &members, "oneOf"),
        any_of: read_list(reader, &members, "anyOf"),
        discriminator: read_discriminator(reader, &members),
        place: at.place,
    }
}

fn read_reference<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, members: &Members<'d>) -> Option<SchemaId> {
    // A property *named* `$ref` is an object, and so not a reference.
    let text = members.get("$ref")?.node.as_str()?;
    let target = reference::target(reader, at, text)?;
    reference::follow(reader, target.clone())?;
    Some(reader.schema(target))
}

fn read_types<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, members: &Members<'d>) -> Types {
    let stated = match members.get("type") {
        None => Vec::new(),
        Some(it) if it.node.as_array().is_some() => reader.texts(members, "type"),
        Some(_) => reader.text(members, "type").into_iter().collect(),
    };
    let mut types = Types::default();
    for text in stated {
        match SimpleType::parse(text) {
            Some(simple) => types = types.with(simple),
            None => reader.warn("unknown-type", at, format!("there is no type `{text}` in JSON Schema; it is ignored")),
        }
    }
    types
}

fn read_values<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<Vec<&'d Node<'d>>> {
    if let Some(value) = members.get("const") {
        return Some(vec![value.node]);
    }
    members.has("enum").then(|| reader.list(members, "enum").into_iter().map(|at| at.node).collect())
}

fn read_properties<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<(&'d str, SchemaId)> {
    let properties = reader.map(members, "properties");
    properties.into_iter().map(|(key, at)| (key, reader.schema(at))).collect()
}

/// In Swagger 2.0 and by mistake in 3.0, `required: true` stands on a property; it says nothing about the object.
fn read_required<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<&'d str> {
    match members.get("required") {
        Some(at) if at.node.as_bool().is_some() => Vec::new(),
        _ => reader.texts(members, "required"),
    }
}

fn read_additional<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Additional {
    let patterns: Vec<_> = reader.map(members, "patternProperties").into_iter().map(|(_, at)| at).collect();
    match members.get("additionalProperties") {
        Some(at) => match at.node.as_bool() {
            Some(false) if patterns.is_empty() => Additional::Forbidden,
            Some(false) => Additional::Of(patterns.into_iter().map(|at| reader.schema(at)).collect()),
            Some(true) => Additional::Anything,
            None => Additional::Of(vec![reader.schema(at)]),
        },
        None if patterns.is_empty() => Additional::Unsaid,
        None => Additional::Of(patterns.into_iter().map(|at| reader.schema(at)).collect()),
    }
}

/// Before 2020-12 an array of `items` meant what `prefixItems` means now; it is then no one schema for all items.
fn read_items<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<SchemaId> {
    let at = members.get("items")?;
    if at.node.as_array().is_some() { None } else { Some(reader.schema(at)) }
}

fn read_list<'d>(reader: &mut Reader<'d>, members: &Members<'d>, key: &str) -> Vec<SchemaId> {
    reader.list(members, key).into_iter().map(|at| reader.schema(at)).collect()
}

fn read_discriminator<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<Discriminator<'d>> {
    let at = members.get("discriminator")?;
    if at.node.as_str().is_some() {
        return None; // Swagger 2.0: the bare name of a property of the base type.
    }
    let object = reader.object(&at)?;
    let property = reader.text(&object, "propertyName")?;
    let mut mapping = Vec::new();
    for (value, at) in reader.map(&object, "mapping") {
        let Some(text) = at.node.as_str() else { continue };
        match mapped_schema(reader, &at, text) {
            Some(id) => mapping.push((value, id)),
            None => {
                reader.warn("broken-mapping", &at, format!("the discriminator maps `{value}` to nothing: `{text}`"))
            }
        }
    }
    Some(Discriminator { property, mapping })
}

/// A mapping names a schema by reference or, in short, by the key of a component.
fn mapped_schema<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, text: &str) -> Option<SchemaId> {
    let component = format!("#/components/schemas/{}", text.replace('~', "~0").replace('/', "~1"));
    let found = [component.as_str(), text].into_iter().find_map(|it| reader.document.resolve(at.place.file, it).ok());
    found.map(|(file, pointer, node)| reader.schema(Cursor { node, place: Place { file, pointer } }))
}
