//! The only place that makes Rust identifiers.
//!
//! A name is a function of the text it stands for (a component key, a property name, an operationId) and of nothing
//! else: not of who uses it, how many others there are, or the order in which they come. Only where two texts of one
//! scope would get the same identifier does [`distinct`] look at the siblings, and then each of the clashing ones
//! gets a longer name that is again a function of its own text. Identifiers are ASCII and bounded in length.
//!
//! Each kind of identifier has its own type, so an emitter cannot print one it was not given.

mod ascii;
mod case;
mod digest;
mod distinct;
mod register;
mod reserved;
mod symbols;

pub use distinct::{distinct, distinct_beside, distinct_by_origin};
pub use register::{GROUPS, Names, Register, object};

use case::Words;
use std::fmt;

macro_rules! identifier_kind {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The identifier as it is printed, `r#` included where it has to be raw.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

identifier_kind! {
    /// `PackageVersion`: a struct, enum, union or alias.
    TypeName
}
identifier_kind! {
    /// `package_version`: a module; [`ModuleName::file_stem`] is the name of its file.
    ModuleName
}
identifier_kind! {
    /// `html_url`: a struct field, and the method or argument named after it.
    FieldName
}
identifier_kind! {
    /// `PlusOne`: a variant of an enumeration, a union or a set of responses.
    VariantName
}
identifier_kind! {
    /// `list_packages_for_user`: a method or one of its arguments.
    MethodName
}

identifier_kind! {
    /// `X_TOTAL_COUNT`: a constant.
    ConstantName
}

impl ModuleName {
    /// The stem of the module's file: the identifier without `r#`.
    pub fn file_stem(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

/// What stands where a text has no words at all.
const EMPTY: &str = "empty";

/// What goes before a name that starts with a digit: the letters of types, variants and values.
const BEFORE_DIGITS: [char; 3] = ['t', 'v', 'n'];

/// A text as the description has it, on its way to become an identifier.
#[derive(Clone, Debug)]
pub struct Name(Words);

impl Name {
    /// The name for one text: a component key, a property, an enum value, an operationId.
    pub fn of(text: &str) -> Self {
        Self(Words::short(text))
    }

    /// This name followed by `text`: the name of something inside something.
    pub fn then(&self, text: &str) -> Self {
        Self(self.0.followed_by(&Words::short(text)))
    }

    /// This name followed by another.
    pub fn followed_by(&self, next: &Self) -> Self {
        Self(self.0.followed_by(&next.0))
    }

    /// The name with everything spelled out that the short one leaves out.
    fn in_full(text: &str) -> Self {
        Self(Words::long(text))
    }

    /// The words of the name, joined by underscores: what it is called where it is neither a type nor a value.
    fn words(&self) -> String {
        self.0.snake(EMPTY, 'n')
    }

    /// What two names of one scope may not have in common, whatever kind of identifier they become.
    fn clash_keys(&self) -> Vec<String> {
        let folded = self.0.folded();
        match folded.chars().next() {
            None => vec![EMPTY.to_owned()],
            Some(c) if c.is_ascii_digit() => BEFORE_DIGITS.iter().map(|letter| format!("{letter}{folded}")).collect(),
            Some(_) => vec![folded],
        }
    }

    /// As a type; `Option`, `String` and the like, which emitted code relies on, get a trailing `_`.
    pub fn type_name(&self) -> TypeName {
        TypeName(reserved::type_name(self.0.pascal("Empty", 'T')))
    }

    /// As a module and the file it lives in.
    pub fn module(&self) -> ModuleName {
        ModuleName(reserved::module(self.0.snake(EMPTY, 't')))
    }

    /// As a struct field, and the method that sets it; `new`, `clone` and the like get a trailing `_`.
    pub fn field(&self) -> FieldName {
        FieldName(reserved::field(self.0.snake(EMPTY, 'n')))
    }

    /// As an enum variant.
    pub fn variant(&self) -> VariantName {
        VariantName(reserved::variant(self.0.pascal("Empty", 'V')))
    }

    /// As a constant. No keyword is written in capitals.
    pub fn constant(&self) -> ConstantName {
        ConstantName(self.0.snake(EMPTY, 'n').to_ascii_uppercase())
    }

    /// As a method or an argument.
    pub fn method(&self) -> MethodName {
        MethodName(reserved::value(self.0.snake(EMPTY, 'n')))
    }
}

impl TypeName {
    /// What this type was called before that which it is named after was renamed: `GetPackageError` after `GetPackage`.
    pub fn before(&self, new: &Self, old: &Self) -> Option<Self> {
        self.0.strip_prefix(new.as_str()).map(|rest| Self(format!("{old}{rest}")))
    }
}

impl MethodName {
    /// The name in JavaScript, where more of them are free: `listPackagesForUser`. As different from its siblings' as this one.
    pub fn camel(&self) -> String {
        case::camel(self.0.trim_start_matches("r#").trim_end_matches('_'))
    }

    /// A method named by the generator itself, from a fixed table: `accept`.
    pub fn fixed(name: &'static str) -> Self {
        Self(name.to_owned())
    }

    /// This name, or with a trailing `_` where the type already has a method called so.
    #[must_use]
    pub fn avoiding(self, taken: &[&str]) -> Self {
        if taken.contains(&self.0.as_str()) { Self(format!("{}_", self.0)) } else { self }
    }
}

impl VariantName {
    /// A variant named by the generator itself, from a fixed table: `NotFound`, `Text`.
    pub fn fixed(name: &'static str) -> Self {
        Self(name.to_owned())
    }
}
