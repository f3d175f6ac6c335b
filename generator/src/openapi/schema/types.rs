//! `type`: one or several of the seven types of JSON Schema (Core, section 4.2.1).

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

    /// As it is written: `integer`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
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
