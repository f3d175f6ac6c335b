//! What is known of operations without their types: enough to list them, and to call them by name.
//!
//! The crate's table of them is `catalogue::OPERATIONS`. It holds texts and no code: a program that uses it has none of the operations in it.

pub use super::by_name::UnfitCall;
use super::encoding::Encoding;
use super::operation::Route;
use super::paging::Paging;
use super::style::Style;

/// One operation of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Its id, method, path, server and security.
    pub route: &'static Route,
    /// The type of a call, by its path from the name of the crate: `…::operations::packages::list_packages_for_user::ListPackagesForUser`.
    pub rust: &'static str,
    /// What the description groups it by: its tag, or what its id says.
    pub tag: &'static str,
    /// What it does to the resource, in the words of SQL.
    pub verb: Verb,
    /// The resource it is a method of, after its service: `packages.packages`.
    pub resource: &'static str,
    /// The parameters that every call states.
    pub required: &'static [Input],
    /// The parameters that a call may state.
    pub optional: &'static [Input],
    /// The body, if it takes one.
    pub body: Option<Payload>,
    /// What every call sends besides.
    pub fixed: &'static [Fixed],
    /// How its results go on, if they come in pages.
    pub paging: Option<&'static Paging>,
    /// Whether the description says not to use it any more.
    pub is_deprecated: bool,
}

/// What an operation does to a resource, in the words of SQL (and of StackQL, which has them for APIs).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// It reads.
    Select,
    /// It makes something.
    Insert,
    /// It changes something in parts.
    Update,
    /// It puts something in the place of something.
    Replace,
    /// It takes something away.
    Delete,
    /// Anything else.
    Exec,
}

/// What operations have to do with: a table, to those who see an API so. `resources::RESOURCES` lists them, if the configuration asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Its name: `user_versions`.
    pub name: &'static str,
    /// Its name among all: `github.packages.user_versions`.
    pub id: &'static str,
    /// What a row has.
    pub fields: &'static [Field],
    /// The operations, by verb.
    pub methods: &'static [Method],
}

/// A member of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Its type, as JSON Schema calls it; `any` where it is of several.
    pub datatype: &'static str,
    /// What the description says of it.
    pub description: &'static str,
}

/// An operation as the method of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// The id of the operation.
    pub operation: &'static str,
    /// What a statement does that uses it.
    pub verb: Verb,
    /// What a statement has to state; members of a body with `data__` before them.
    pub required: &'static [&'static str],
    /// What the description says of it.
    pub description: &'static str,
}

/// A parameter, by where it stands in the request: the name that is sent, or that the path has between braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Input {
    /// One segment of the path.
    Path(&'static str),
    /// A member of the query.
    Query(&'static str),
    /// A header.
    Header(&'static str),
    /// A cookie.
    Cookie(&'static str),
    /// Anywhere, and not in the default style of its place.
    As(Place, &'static str, Written),
}

/// The parts of a request that parameters stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// One segment of the path.
    Path,
    /// Several segments of the path: a `/` in the value separates them.
    PathSegments,
    /// The query.
    Query,
    /// All of the query.
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Written {
    /// In the default style of its place.
    Plain,
    /// In this style; whether the parts of lists and objects are written separately.
    Styled(Style, bool),
    /// The same with reserved characters as they are.
    Reserved(Style, bool),
    /// As JSON.
    Json,
    /// As a form (`application/x-www-form-urlencoded`).
    Form,
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Payload {
    /// Whether every call states one.
    pub is_required: bool,
    /// The forms it can have, the best first.
    pub media: &'static [Media],
}

/// One of the forms of a body: how it is written, and under which media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Media {
    /// JSON.
    Json(&'static str),
    /// The members of an object as `application/x-www-form-urlencoded`.
    Form(&'static [Encoding]),
    /// The members of an object as the parts of `multipart/form-data` or the like.
    Multipart(&'static str, &'static [Encoding]),
    /// A text as it is.
    Text(&'static str),
    /// Bytes as they are.
    Bytes(&'static str),
    /// Bytes of a media type that the caller states.
    File,
}

/// What every call of an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fixed {
    /// A header.
    Header(&'static str, &'static str),
    /// A part of the query that the path itself states: its name, and all of it as it is sent.
    Query(&'static str, &'static str),
}

impl Entry {
    /// The entry of the operation at `route`, of which nothing else is known.
    #[must_use]
    pub const fn of(route: &'static Route, rust: &'static str) -> Self {
        Self {
            route,
            rust,
            tag: "",
            verb: Verb::Exec,
            resource: "",
            required: &[],
            optional: &[],
            body: None,
            fixed: &[],
            paging: None,
            is_deprecated: false,
        }
    }

    /// Its parameters, those first that every call states.
    pub fn inputs(&self) -> impl Iterator<Item = &'static Input> + use<> {
        self.required.iter().chain(self.optional)
    }
}

impl Input {
    /// The name that is sent, or that the path has between braces.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match *self {
            Self::Path(name) | Self::Query(name) | Self::Header(name) | Self::Cookie(name) | Self::As(_, name, _) => {
                name
            }
        }
    }

    /// Where it stands in the request.
    #[must_use]
    pub const fn place(&self) -> Place {
        match *self {
            Self::Path(_) => Place::Path,
            Self::Query(_) => Place::Query,
            Self::Header(_) => Place::Header,
            Self::Cookie(_) => Place::Cookie,
            Self::As(place, _, _) => place,
        }
    }

    /// How a value becomes text.
    #[must_use]
    pub const fn written(&self) -> Written {
        if let Self::As(_, _, written) = *self { written } else { Written::Plain }
    }
}

impl Verb {
    /// As a statement has it: `SELECT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Insert => "INSERT",
            Self::Update => "UPDATE",
            Self::Replace => "REPLACE",
            Self::Delete => "DELETE",
            Self::Exec => "EXEC",
        }
    }
}

/// Declares the entry of an operation, in the operation's own file.
///
/// ```text
/// ListThings: Select "shop.things" in "shop";
/// required = [Path("shop")];
/// optional = [Query("page"), As(Place::Query, "filter", Written::Styled(Style::DeepObject, true))];
/// ```
macro_rules! entry {
    (
        $name:ident: $verb:ident $resource:literal in $tag:literal;
        $(required = [$($required:ident($($required_argument:expr),+)),+ $(,)?];)?
        $(optional = [$($optional:ident($($optional_argument:expr),+)),+ $(,)?];)?
        $(body = $is_required:literal [$($media:ident $(($($media_argument:expr),+))?),+];)?
        $(fixed = [$($fixed:ident($fixed_name:literal, $fixed_text:literal)),+];)?
        $(paging = $paged:ident;)?
        $(is_deprecated = $is_deprecated:literal;)?
    ) => {
        /// What is known of it without its types.
        pub const ENTRY: $crate::runtime::catalogue::Entry = {
            #[allow(unused_imports)]
            use $crate::runtime::{Style, catalogue::*};
            Entry {
                tag: $tag,
                verb: Verb::$verb,
                resource: $resource,
                $(required: &[$(Input::$required($($required_argument),+)),+],)?
                $(optional: &[$(Input::$optional($($optional_argument),+)),+],)?
                $(body: Some(Payload { is_required: $is_required, media: &[$(Media::$media $(($($media_argument),+))?),+] }),)?
                $(fixed: &[$(Fixed::$fixed($fixed_name, $fixed_text)),+],)?
                $(paging: Some(<self::$paged as $crate::runtime::Paginated>::PAGING),)?
                $(is_deprecated: $is_deprecated,)?
                ..Entry::of(
                    <self::$name as $crate::runtime::Operation>::ROUTE,
                    ::core::concat!(::core::module_path!(), "::", ::core::stringify!($name)),
                )
            }
        };
    };
}

pub(crate) use entry;
