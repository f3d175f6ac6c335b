//! Structs of named members.

/// Makes a struct that is read from and written as a JSON object. Each member is stated once:
///
/// ```text
/// pub struct Package {
///     pub id: i64 = required("id"),                                 // absent: an error
///     pub owner: Option<User> = required("owner"),                  // `None` is written as null
///     pub url: Option<String> = optional("url"),                    // `None` is left out
///     pub bio: Option<Option<String>> = optional("bio"),            // `Some(None)` is null
///     pub additional_properties: BTreeMap<String, i64> = additional(),  // last: all other members
/// }
/// ```
// `$required:lifetime` and its like match nothing: they only tell, where the struct is written out,
// which kind of member a repetition is for.
macro_rules! model {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_attribute:meta])*
                pub $field:ident: $type:ty =
                    $(required $($required:lifetime)? ($required_name:literal))?
                    $(optional $($optional:lifetime)? ($optional_name:literal))?
                    $(additional $($additional:lifetime)? ())?
            ),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_attribute])* pub $field: $type,)*
        }

        #[allow(deprecated)]
        impl $name {
            /// The required members; the others are left out.
            #[allow(clippy::too_many_arguments)]
            #[must_use]
            pub fn new($($($field: $type, $($required)?)?)*) -> Self {
                Self {
                    $(
                        $($field, $($required)?)?
                        $($field: None, $($optional)?)?
                        $($field: ::std::collections::BTreeMap::new(), $($additional)?)?
                    )*
                }
            }
        }

        #[allow(deprecated)]
        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Option<Self> {
                #[allow(unused_mut, unused_variables)]
                let mut object = decoder.object(node)?;
                $($(object.remember(); $($additional)?)?)*
                $(
                    let $field =
                        $(object.required($required_name);)?
                        $(object.optional($optional_name);)?
                        $(object.additional(); $($additional)?)?
                )*
                Some(Self { $($field: $field?,)* })
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                $crate::runtime::Fit::object(node)
            }

            fn probe(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) {
                <Self as $crate::runtime::Decode>::decode(node, decoder);
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::Object(self)
            }
        }

        #[allow(deprecated)]
        impl $crate::runtime::Members for $name {
            #[allow(unused_variables)]
            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn $crate::runtime::Encode)) {
                $(
                    $(visit($required_name, &self.$field);)?
                    $(
                        if let Some(value) = &self.$field {
                            visit($optional_name, value);
                        }
                    )?
                    $($crate::runtime::Members::each(&self.$field, visit); $($additional)?)?
                )*
            }
        }

        $crate::runtime::by_shape! { $name }
    };
}

pub(crate) use model;
