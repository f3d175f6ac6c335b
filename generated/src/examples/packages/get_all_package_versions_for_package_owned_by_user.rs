// @generated from #/paths/~1users~1{username}~1packages~1{package_type}~1{package_name}~1versions/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::GetAllPackageVersionsForPackageOwnedByUser>(&[
    Example::new("200", "application/json", r#"[
  {
    "id": 3497268,
    "name": "0.3.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/3497268",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2020-08-31T15:22:11Z",
    "updated_at": "2020-08-31T15:22:12Z",
    "description": "Project for octocats",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.3.0",
    "metadata": {
      "package_type": "rubygems"
    }
  },
  {
    "id": 387039,
    "name": "0.2.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/387039",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2019-12-01T20:49:29Z",
    "updated_at": "2019-12-01T20:49:30Z",
    "description": "Project for octocats",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.2.0",
    "metadata": {
      "package_type": "rubygems"
    }
  },
  {
    "id": 169770,
    "name": "0.1.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/169770",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2019-10-20T14:17:14Z",
    "updated_at": "2019-10-20T14:17:15Z",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.1.0",
    "metadata": {
      "package_type": "rubygems"
    }
  }
]"#),
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
