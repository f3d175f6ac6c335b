//! Request bodies.

use std::borrow::Cow;

use bytes::Bytes;

use super::encode::Encode;
use super::encoding::Encoding;
use super::file::File;
use super::form::form_text;
use super::multipart;
use super::request_error::RequestErrorKind;
use super::upload::Upload;
use super::write::{has_to_be_read, to_vec};

/// The body of a request and its media type. What is wrong with it is told when the request is made.
#[derive(Clone)]
pub struct Body(pub(super) Result<Content, RequestErrorKind>);

#[derive(Clone)]
pub(super) struct Content {
    pub(super) media_type: Cow<'static, str>,
    pub(super) upload: Upload,
}

impl Body {
    /// JSON, under this media type.
    pub fn json(media_type: &'static str, value: &dyn Encode) -> Self {
        if has_to_be_read(value) {
            return Self(Err(RequestErrorKind::NoText));
        }
        Self::new(media_type, to_vec(value))
    }

    /// The members of an object as `application/x-www-form-urlencoded`.
    pub fn form(encodings: &[Encoding], value: &dyn Encode) -> Self {
        if has_to_be_read(value) {
            return Self(Err(RequestErrorKind::NoText));
        }
        let text = form_text(value, encodings);
        let media_type = Cow::Borrowed("application/x-www-form-urlencoded");
        Self(text.map(|text| Content { media_type, upload: Bytes::from(text).into() }))
    }

    /// The members of an object as the parts of `multipart/form-data` or the like.
    pub fn multipart(media_type: &'static str, encodings: &[Encoding], value: &dyn Encode) -> Self {
        let written = multipart::write(media_type, value, encodings);
        Self(written.map(|(media_type, upload)| Content { media_type: media_type.into(), upload }))
    }

    /// A text as it is.
    pub fn text(media_type: &'static str, text: &str) -> Self {
        Self::new(media_type, text.to_owned())
    }

    /// Bytes as they are.
    pub fn bytes(media_type: &'static str, bytes: &(impl Clone + Into<Upload>)) -> Self {
        Self(Ok(Content { media_type: media_type.into(), upload: bytes.clone().into() }))
    }

    /// A file as it is, under its own media type; `application/octet-stream` if it has none.
    pub fn file(file: &File) -> Self {
        let media_type = file.media_type().unwrap_or("application/octet-stream").to_owned();
        Self(Ok(Content { media_type: media_type.into(), upload: file.content.clone() }))
    }

    fn new(media_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self(Ok(Content { media_type: media_type.into(), upload: bytes.into().into() }))
    }
}

/// Declares the body of an operation that takes several media types: a variant for each, the first of which needs no
/// naming where a body is asked for.
///
/// ```text
/// pub enum CreateContent<'b> {
///     Json(&'b Thing) = json("application/json"),
///     Text(&'b str) = text("text/plain"),
/// }
/// ```
macro_rules! content {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident $(<$life:lifetime>)? {
            $(#[$first_attribute:meta])*
            $first:ident($first_value:ty) = $first_writer:ident($($first_argument:expr),*)
            $(,
                $(#[$variant_attribute:meta])*
                $variant:ident($value:ty) = $writer:ident($($argument:expr),*)
            )* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(::core::clone::Clone)]
        #[non_exhaustive]
        pub enum $name $(<$life>)? {
            $(#[$first_attribute])* $first($first_value),
            $($(#[$variant_attribute])* $variant($value)),*
        }

        impl $(<$life>)? $name $(<$life>)? {
            fn body(self) -> $crate::runtime::Body {
                match self {
                    Self::$first(value) => $crate::runtime::Body::$first_writer($($first_argument,)* &value),
                    $(Self::$variant(value) => $crate::runtime::Body::$writer($($argument,)* &value),)*
                }
            }
        }

        impl $(<$life>)? ::core::convert::From<$first_value> for $name $(<$life>)? {
            fn from(value: $first_value) -> Self {
                Self::$first(value)
            }
        }
    };
}

pub(crate) use content;
