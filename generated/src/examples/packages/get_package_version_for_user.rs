// @generated from #/paths/~1users~1{username}~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::GetPackageVersionForUser>(&[
    Example::new("200", "application/json", r#"{
  "id": 387039,
  "name": "0.2.0",
  "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/387039",
  "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
  "license": "MIT",
  "created_at": "2019-12-01T20:49:29Z",
  "updated_at": "2019-12-01T20:49:30Z",
  "description": "Octo-name client for Ruby",
  "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.2.0",
  "metadata": {
    "package_type": "rubygems"
  }
}"#),
]);
