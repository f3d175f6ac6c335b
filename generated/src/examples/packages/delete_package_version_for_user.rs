// @generated from #/paths/~1users~1{username}~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}/delete by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::DeletePackageVersionForUser>(&[
    Example::empty("204"),
    Example::new("401", "application/json", r#"{
  "documentation_url": "documentation_url",
  "message": "message",
  "status": "status",
  "url": "url"
}"#),
    Example::new("403", "application/json", r#"{
  "documentation_url": "documentation_url",
  "message": "message",
  "status": "status",
  "url": "url"
}"#),
    Example::new("404", "application/json", r#"{
  "documentation_url": "documentation_url",
  "message": "message",
  "status": "status",
  "url": "url"
}"#),
]);
