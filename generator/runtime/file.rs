//! Files: what a description calls `format: binary`, with a name and a media type for those who receive it.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use bytes::Bytes;

use super::base64;
use super::byte_stream::ByteStream;
use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Shape};
use super::tree::Node;
use super::upload::Upload;

/// Bytes, and what there is to say of them: in a multipart body a part with a file name and a media type.
///
/// The bytes are in memory, or are read when they are sent ([`read`](Self::read), [`open`](Self::open)): then the file is
/// a body, or a part of a multipart body.
///
/// JSON has no bytes. There a file is its text, or base64 where its bytes are no text in UTF-8.
///
/// ```ignore
/// File::new(std::fs::read("logo.png")?).named("logo.png").of_type("image/png")
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct File {
    pub(super) content: Upload,
    pub(super) name: Option<Box<str>>,
    pub(super) media_type: Option<Box<str>>,
    pub(super) headers: Vec<(Box<str>, Box<str>)>,
}

impl File {
    /// A file of these bytes, with nothing said of them.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { content: bytes.into().into(), ..Self::default() }
    }

    /// A file that is read when it is sent: `length` bytes, if that is known, of what `open` gives. It is called for
    /// each try, and for each redirect that keeps the body.
    pub fn read(length: Option<u64>, open: impl Fn() -> ByteStream + Send + Sync + 'static) -> Self {
        Self { content: Upload::read(length, open), ..Self::default() }
    }

    /// The file at `path`, under its name. It is read when it is sent, never as a whole: see [`Upload::open`].
    ///
    /// # Errors
    /// When there is no such file.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned().into());
        Ok(Self { content: Upload::open(path)?, name, ..Self::default() })
    }

    /// The same file with a name. In a multipart body, a file without one is called like its part.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into().into()), ..self }
    }

    /// The same file with a media type, such as `image/png`. Unless it is said, the description's is sent, if it has
    /// one, or else `application/octet-stream`.
    #[must_use]
    pub fn of_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into().into()), ..self }
    }

    /// The same file with one more header for its part of a multipart body.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into().into(), value.into().into()));
        self
    }

    /// The bytes, unless they have to be read.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        self.content.bytes()
    }

    /// The name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, if it is known.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// What stands for it where there are no bytes; nothing can where they have to be read.
    pub(super) fn text(&self) -> Option<Cow<'_, str>> {
        let bytes = self.bytes()?;
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(base64::encoded(bytes)),
        })
    }
}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<String> for File {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for File {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Decode for File {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        Self::from(decoder.text(node))
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.text().is_some())
    }
}

impl Encode for File {
    fn shape(&self) -> Shape<'_> {
        Shape::File(self)
    }
}

impl core::fmt::Debug for File {
    /// Without the bytes: there may be many of them.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("length", &self.content.length())
            .finish_non_exhaustive()
    }
}

impl serde::Serialize for File {
    fn serialize<S: serde::Serializer>(&self, target: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, target)
    }
}

impl<'de> serde::Deserialize<'de> for File {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        super::deserialize(source)
    }
}
