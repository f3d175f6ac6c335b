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
        impl $crate::runtime::Model for $name {
            const MEMBERS: &'static [$crate::runtime::Member] = &[$(
                $($crate::runtime::Member::Required($required_name))?
                $($crate::runtime::Member::Optional($optional_name))?
                $($crate::runtime::Member::Additional $($additional)?)?
            ),*];

            #[allow(unused_variables)]
            fn build(object: &mut $crate::runtime::Object<'_, '_>) -> Self {
                Self {
                    $(
                        $($field: object.required(), $($required)?)?
                        $($field: object.optional(), $($optional)?)?
                        $($field: object.additional(), $($additional)?)?
                    )*
                }
            }

            fn fields<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn $crate::runtime::Field])) {
                show(&[$(&self.$field),*]);
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::runtime::copy(self)
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                $crate::runtime::read(node, decoder)
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::Object(self)
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

pub(crate) use model;
