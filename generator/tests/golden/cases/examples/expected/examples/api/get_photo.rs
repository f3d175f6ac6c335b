// @generated from #/paths/~1pets~1{id}~1photo/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::api::GetPhoto>(&[
    Example::empty("302").at("/photos/836"),
    Example::new("404", "application/problem+json", r#"{
  "at": "2020-01-01T00:00:00Z",
  "by": {
    "name": "Bo"
  },
  "cause": null,
  "kind": "missing",
  "owner": null,
  "seen": [
    false,
    false
  ],
  "status": 400,
  "title": "titlexxx"
}"#),
    Example::new("4XX", "text/plain", "No \u{202e}"),
    Example::missing("4XX", "text/html", "none is stated, and its media type is not JSON"),
    Example::missing("default", "application/json", "its schema has a `pattern`"),
    Example::missing("default", "image/*", "its media type is a range"),
]);
