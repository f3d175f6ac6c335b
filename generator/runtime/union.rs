//! Values that are one of several types.

/// Makes an enum of alternatives, decided by structure or by a discriminator:
///
/// ```text
/// pub enum Owner { User(User), Names(Vec<String>) }
/// pub enum Pet by "petType" { Cat(Cat) = "cat" | "#/components/schemas/Cat", Dog(Dog) = "dog" }
/// pub enum Pets by "petType" { Cat(Cat) = "cat", Dog(Dog) = "dog", Several(Vec<Pet>) }
/// ```
///
/// What is none of them is kept as JSON. Alternatives that are no objects stand beside a discriminator without a text:
/// it decides among objects, and of other values the structure does.
macro_rules! union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident by $member:literal {
            $($(#[$variant_attribute:meta])* $variant:ident($type:ty) = $($tag:literal)|+),* $(,)?
        }
    ) => {
        $crate::runtime::union! { @enum $(#[$attribute])* $name { $($(#[$variant_attribute])* $variant($type),)* } }

        #[allow(deprecated)]
        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                match decoder.tag(node, $member).as_deref() {
                    $(Some($($tag)|+) => Self::$variant($crate::runtime::Decode::decode(node, decoder)),)*
                    _ => Self::Unknown(decoder.unknown(node)),
                }
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                match node.member($member).and_then($crate::runtime::Node::tag).as_deref() {
                    $(Some($($tag)|+) => $crate::runtime::Fit::Tag,)*
                    _ => $crate::runtime::Fit::object(node).min($crate::runtime::Fit::Loose),
                }
            }
        }
    };
    (
        $(#[$attribute:meta])*
        pub enum $name:ident by $member:literal {
            $($(#[$variant_attribute:meta])* $variant:ident($type:ty) $(= $($tag:literal)|+)?),* $(,)?
        }
    ) => {
        $crate::runtime::union! { @enum $(#[$attribute])* $name { $($(#[$variant_attribute])* $variant($type),)* } }

        #[allow(deprecated)]
        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                if $crate::runtime::Fit::object(node) == $crate::runtime::Fit::No {
                    return $crate::runtime::union! { @choose node, decoder, { $($variant($type),)* } };
                }
                match decoder.tag(node, $member).as_deref() {
                    $($(Some($($tag)|+) => Self::$variant($crate::runtime::Decode::decode(node, decoder)),)?)*
                    _ => Self::Unknown(decoder.unknown(node)),
                }
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                match node.member($member).and_then($crate::runtime::Node::tag).as_deref() {
                    $($(Some($($tag)|+) => $crate::runtime::Fit::Tag,)?)*
                    _ => $crate::runtime::union! { @fits node, { $($type,)* } },
                }
            }
        }
    };
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident($type:ty)),* $(,)?
        }
    ) => {
        $crate::runtime::union! { @enum $(#[$attribute])* $name { $($(#[$variant_attribute])* $variant($type),)* } }

        #[allow(deprecated)]
        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                $crate::runtime::union! { @choose node, decoder, { $($variant($type),)* } }
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                $crate::runtime::union! { @fits node, { $($type,)* } }
            }

            fn probe(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) {
                let _ = <Self as $crate::runtime::Decode>::decode(node, decoder);
            }
        }
    };
    (@choose $node:ident, $decoder:ident, { $($variant:ident($type:ty),)* }) => {{
        let alternatives = [
            $($crate::runtime::Alternative {
                probe: <$type as $crate::runtime::Decode>::probe,
                decode: |node, decoder| Self::$variant($crate::runtime::Decode::decode(node, decoder)),
            },)*
        ];
        $decoder.choose($node, &alternatives, Self::Unknown)
    }};
    (@fits $node:ident, { $($type:ty,)* }) => {
        $crate::runtime::Fit::Loose$(.max(<$type as $crate::runtime::Decode>::fits($node)))*
    };
    (@enum $(#[$attribute:meta])* $name:ident { $($(#[$variant_attribute:meta])* $variant:ident($type:ty),)* }) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant($type),)*
            /// None of these: its JSON.
            Unknown(::serde_json::Value),
        }

        #[allow(deprecated)]
        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Encode::shape(value),)*
                    Self::Unknown(value) => $crate::runtime::Encode::shape(value),
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        $crate::runtime::by_shape! { $name }
    };
}

pub(crate) use union;
