//! Operations: what goes into a request and what comes out of a response.

use super::{Access, Docs, FormerCall, Home, Item, Paging, Security, Type};
use crate::naming::{ConstantName, MethodName, ModuleName, TypeName, VariantName};
use crate::source::Place;

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// What the description calls it: a tag, or what the ids of its operations begin with.
    pub text: String,
    /// Its folder.
    pub module: ModuleName,
    /// The type whose methods are the operations: `Packages`.
    pub name: TypeName,
    /// The method of the client that leads here: `packages`.
    pub accessor: MethodName,
    /// What the description says of the tag.
    pub docs: Docs,
    /// Where the tag stands, if the description has it.
    pub place: Option<Place>,
    /// Its operations, sorted by module name.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its file; the root is the type of a call of it: `ListPackagesForUser`.
    pub home: Home,
    /// The method of the group: `list_packages_for_user`.
    pub method: MethodName,
    /// `operationId`, or method and path where there is none.
    pub id: String,
    /// `GET`.
    pub http_method: String,
    /// The path template: what is not an expression is percent-encoded.
    pub path: String,
    /// What is part of the query of every call: names, and what is sent for each.
    pub fixed_query: Vec<(String, String)>,
    /// The server of it alone, where it has one; it may be relative.
    pub server: Option<String>,
    /// What it asks for, where it says so itself.
    pub security: Option<Security>,
    /// Where it stands: `#/paths/~1users~1{username}~1packages/get`.
    pub origin: String,
    /// The same, as it can be found again.
    pub place: Place,
    /// Summary, description, route and link.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// What every call states, in the order of the description.
    pub required: Vec<Argument>,
    /// What a call may state, in the order of the description.
    pub optional: Vec<Argument>,
    /// The media types of the body, if there are several.
    pub content: Option<Content>,
    /// The media types that are asked for, unless they are those every client asks for.
    pub accept: Option<String>,
    /// What success looks like.
    pub output: Output,
    /// What documented failure looks like.
    pub errors: Option<Responses>,
    /// What the items of success are, where it can come as a sequence.
    pub sequence: Option<Sequence>,
    /// The headers of its responses.
    pub headers: Vec<Header>,
    /// How its results go on, if they come in pages.
    pub paging: Option<Paging>,
    /// What it is to a resource.
    pub access: Access,
    /// The types defined by the operation itself.
    pub items: Vec<Item>,
    /// What it was called before.
    pub former: Vec<FormerCall>,
}

/// One input of an operation.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name in Rust: of the argument, or of the setter.
    pub name: MethodName,
    /// Its type.
    pub ty: Type,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
    /// Where it goes.
    pub binding: Binding,
    /// Where it stands, if the description has it.
    pub place: Option<Place>,
    /// What its setter was called before.
    pub former: Vec<MethodName>,
}

/// Where an input goes in the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Binding {
    /// Where and how a parameter is written.
    Parameter {
        /// The name that is sent, or that the template has.
        name: String,
        /// The part of the request.
        part: RequestPart,
        /// The text that stands for the value.
        written: Written,
    },
    /// The body.
    Body(BodyKind),
}

/// The parts of a request that parameters are written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "most are named like the values of `in`")]
pub enum RequestPart {
    Path,
    /// Several segments of the path: a `/` in the value separates them.
    PathSegments,
    Query,
    /// All of the query.
    QueryString,
    Header,
    Cookie,
}

/// How the value of a parameter becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// In the default style of its part.
    Plain,
    /// In another style.
    Styled(Serialization),
    /// In a style, with `allowReserved`.
    Reserved(Serialization),
    /// As JSON.
    Json,
    /// As `application/x-www-form-urlencoded`.
    Form,
}

/// A `style` with its `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Serialization {
    /// The style, by the name of the runtime's variant: `DeepObject`.
    pub style: &'static str,
    /// Whether the parts of a list or object are written separately.
    pub explode: bool,
}

/// An enum with a variant for each media type of a body.
#[derive(Clone, Debug)]
pub struct Content {
    /// Its name: `CreateContent`.
    pub name: TypeName,
    /// What it is.
    pub docs: Docs,
    /// Its variants, the best first.
    pub variants: Vec<BodyVariant>,
}

impl Content {
    /// Whether a variant refers to a value of the caller.
    pub fn borrows(&self) -> bool {
        self.variants.iter().any(|variant| !matches!(variant.kind, BodyKind::Binary(_)))
    }
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub struct BodyVariant {
    /// Its name: `Form`.
    pub name: VariantName,
    /// What it holds.
    pub ty: Type,
    /// How it is written.
    pub kind: BodyKind,
    /// The media type.
    pub docs: Docs,
}

/// How one field of a form, or one part of a multipart body, is written where that does not go without saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The name of the property.
    pub property: String,
    /// The media type of the part.
    pub media_type: Option<String>,
    /// The style, as for query parameters.
    pub style: Option<Serialization>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// As JSON, under this media type.
    Json(String),
    /// As a form (`application/x-www-form-urlencoded`).
    Form(Vec<Encoding>),
    /// In parts, under this media type.
    Multipart(String, Vec<Encoding>),
    /// A text as it is, under this media type.
    Text(String),
    /// Bytes as they are, under this media type.
    Binary(String),
    /// Bytes as they are; the caller states the media type.
    File,
    /// As the caller chooses: a [`Content`] of this name, and whether it refers to values of the caller.
    OneOf(TypeName, bool),
}

/// What a successful call gives.
#[derive(Clone, Debug)]
pub enum Output {
    /// The same type for all these statuses.
    One {
        /// What the body is.
        read_as: ReadAs,
        /// The documented statuses.
        statuses: Vec<StatusPattern>,
    },
    /// A type by status.
    Many(Responses),
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// The constant that stands for it: `X_TOTAL_COUNT`.
    pub constant: ConstantName,
    /// Its name, as the description writes it.
    pub name: String,
    /// What it says.
    pub ty: Type,
    /// Whether it says so in JSON.
    pub is_json: bool,
    /// What the description says of it.
    pub docs: Docs,
    /// `deprecated`.
    pub deprecated: bool,
}

/// An answer that is many values, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// What each of them is.
    pub item: Type,
    /// What of a server-sent event is the item.
    pub part: Part,
    /// The media types it comes as: types and subtypes in lower case.
    pub media_types: Vec<String>,
}

/// What of a server-sent event is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its data.
    Data,
    /// The event with all its fields.
    Event,
}

/// An enum with a variant for each documented status, or several where its body can be of several types.
#[derive(Clone, Debug)]
pub struct Responses {
    /// Its name.
    pub name: TypeName,
    /// What it is.
    pub docs: Docs,
    /// Its variants, in the order of the description.
    pub variants: Vec<ResponseVariant>,
}

/// A documented status, or one of the types that its body can be of.
#[derive(Clone, Debug)]
pub struct ResponseVariant {
    /// Its name: `NotFound`, `OkCsv`.
    pub name: VariantName,
    /// What the body is.
    pub read_as: ReadAs,
    /// The answers it stands for.
    pub cases: Vec<Case>,
    /// Where the response stands.
    pub place: Place,
    /// What the description says of it.
    pub docs: Docs,
}

/// Which answers a response stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The status or statuses.
    pub status: StatusPattern,
    /// The media type in lower case without parameters, where the status alone does not tell.
    pub media_type: Option<String>,
}

/// What the body of a response is, and so how it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadAs {
    /// JSON of this type.
    Json(Type),
    /// Text, whatever its media type.
    Text,
    /// Bytes nobody looks into.
    Binary,
    /// There is none.
    Empty,
    /// None that counts: a redirect, which says where it leads.
    Location,
}

/// The statuses a response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status code.
    Code(u16),
    /// `4XX`, by its first digit.
    Range(u8),
    /// All that are not described.
    Default,
}
