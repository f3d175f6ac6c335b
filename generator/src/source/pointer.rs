//! JSON Pointers (RFC 6901).

use std::borrow::Cow;
use std::fmt;

use super::percent_decode;

/// A JSON Pointer (RFC 6901), kept in its escaped text form: `/paths/~1issues/get`; the root is the empty text.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

/// Why a text is no JSON Pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidPointer {
    /// A pointer that is not empty starts with `/` (RFC 6901, section 3).
    NoSlash,
    /// `~` stands before something else than `0` or `1` (RFC 6901, section 3).
    Escape,
    /// The percent-encoding of the fragment is broken (RFC 3986, section 2.1), or does not give UTF-8.
    Percent,
}

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Pointer::default()
    }

    /// Parses the text form of RFC 6901, section 3: empty, or `/`-led segments in which `~` is `~0` and `/` is `~1`.
    pub fn parse(text: &str) -> Result<Self, InvalidPointer> {
        if !text.is_empty() && !text.starts_with('/') {
            return Err(InvalidPointer::NoSlash);
        }
        let mut rest = text.split('~').skip(1);
        if rest.any(|after| !after.starts_with(['0', '1'])) {
            return Err(InvalidPointer::Escape);
        }
        Ok(Pointer(text.to_owned()))
    }

    /// Parses the URI fragment form of RFC 6901, section 6: `#` and the percent-encoded pointer. The `#` may be missing.
    pub fn from_fragment(fragment: &str) -> Result<Self, InvalidPointer> {
        let encoded = fragment.strip_prefix('#').unwrap_or(fragment);
        let text = percent_decode(encoded).ok_or(InvalidPointer::Percent)?;
        Pointer::parse(&text)
    }

    /// The pointer made of these unescaped segments.
    pub fn from_segments<'t>(segments: impl IntoIterator<Item = &'t str>) -> Self {
        let mut pointer = Pointer::root();
        for segment in segments {
            pointer.append(segment);
        }
        pointer
    }

    /// The pointer to the member `name` of the object this one points to; `name` is unescaped.
    #[must_use]
    pub fn push(&self, name: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + name.len() + 1);
        text.push_str(&self.0);
        let mut child = Pointer(text);
        child.append(name);
        child
    }

    /// The pointer to the element `index` of the array this one points to.
    #[must_use]
    pub fn push_index(&self, index: usize) -> Self {
        Pointer(format!("{}/{index}", self.0))
    }

    /// The pointer to what `inner` points to, seen from the value this one points to.
    #[must_use]
    pub fn join(&self, inner: &Pointer) -> Self {
        Pointer(format!("{}{}", self.0, inner.0))
    }

    /// The segments from the root on, unescaped.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        self.0.strip_prefix('/').into_iter().flat_map(|segments| segments.split('/')).map(unescape)
    }

    /// The pointer to the containing object or array; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('/')?;
        Some(Pointer(parent.to_owned()))
    }

    /// The last segment, unescaped; `None` for the root.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        let (_, last) = self.0.rsplit_once('/')?;
        Some(unescape(last))
    }

    /// The pointer relative to `outer`, if this one points to the same value or into it.
    pub fn within(&self, outer: &Pointer) -> Option<Self> {
        let inner = self.0.strip_prefix(&outer.0)?;
        (inner.is_empty() || inner.starts_with('/')).then(|| Pointer(inner.to_owned()))
    }

    /// True for the pointer to the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The text form of RFC 6901, section 3.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn append(&mut self, name: &str) {
        self.0.push('/');
        for character in name.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }
}

/// `~1` before `~0`, so that `~01` is `~1` (RFC 6901, section 4).
fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl fmt::Display for InvalidPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            InvalidPointer::NoSlash => "a JSON Pointer starts with `/`",
            InvalidPointer::Escape => "`~` must be written `~0`, and `/` in a name `~1`",
            InvalidPointer::Percent => "its percent-encoding is broken",
        })
    }
}

impl std::error::Error for InvalidPointer {}
