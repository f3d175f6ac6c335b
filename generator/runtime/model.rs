//! Structs of named members.

/// Makes a struct that is read from and written as a JSON object. Each member is stated once:
///
/// ```text
/// pub struct Package {
///     pub id: i64 = required("id"),                                 // absent: an error
///     pub owner: Option<User> = required("owner"),                  // `None` is written as null
///     pub url: Option<String> = optional("url"),                    // `None` is left out
///     pub bio: Option<Option<String>> = clearable("bio"),           // optional, and `Some(None)` is null
///     pub additional_properties: BTreeMap<String, i64> = additional(),  // last: all other members
/// }
/// ```
///
/// `new` takes the required members, a method named like its field sets each of the others.
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
                    $(clearable $($clearable:lifetime)? ($clearable_name:literal))?
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
                        $($field: None, $($clearable)?)?
                        $($field: ::std::collections::BTreeMap::new(), $($additional)?)?
                    )*
                }
            }

            $(
                $(
                    /// The same with this member.
                    #[must_use]
                    pub fn $field(mut self, value: impl $crate::runtime::Present<$type>) -> Self {
                        $crate::runtime::set(&mut self.$field, value);
                        $($optional)?
                        self
                    }
                )?
                $(
                    /// The same with this member; [`Null`](crate::Null) clears it.
                    #[must_use]
                    pub fn $field<K>(mut self, value: impl $crate::runtime::PresentOrNull<$type, K>) -> Self {
                        $crate::runtime::set_or_clear(&mut self.$field, value);
                        $($clearable)?
                        self
                    }
                )?
                $(
                    /// The same with these members beside the others.
                    #[must_use]
                    pub fn $field(mut self, value: impl ::core::convert::Into<$type>) -> Self {
                        self.$field = value.into();
                        $($additional)?
                        self
                    }
                )?
            )*
        }

        #[allow(deprecated)]
        impl $crate::runtime::Model for $name {
            const MEMBERS: &'static [$crate::runtime::Member] = &[$(
                $($crate::runtime::Member::Required($required_name))?
                $($crate::runtime::Member::Optional($optional_name))?
                $($crate::runtime::Member::Optional($clearable_name))?
                $($crate::runtime::Member::Additional $($additional)?)?
            ),*];

            #[allow(unused_variables)]
            fn build(object: &mut $crate::runtime::Object<'_, '_>) -> Self {
                Self {
                    $(
                        $($field: object.required(), $($required)?)?
                        $($field: object.optional(), $($optional)?)?
                        $($field: object.optional(), $($clearable)?)?
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
