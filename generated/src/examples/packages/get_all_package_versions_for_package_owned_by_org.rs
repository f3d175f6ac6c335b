// @generated from #/paths/~1orgs~1{org}~1packages~1{package_type}~1{package_name}~1versions/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::GetAllPackageVersionsForPackageOwnedByOrg>(&[
    Example::new("200", "application/json", r#"[
  {
    "id": 245301,
    "name": "1.0.4",
    "url": "https://api.github.com/orgs/octo-org/packages/npm/hello-world-npm/versions/245301",
    "package_html_url": "https://github.com/octo-org/hello-world-npm/packages/43752",
    "created_at": "2019-11-05T22:49:04Z",
    "updated_at": "2019-11-05T22:49:04Z",
    "html_url": "https://github.com/octo-org/hello-world-npm/packages/43752?version=1.0.4",
    "metadata": {
      "package_type": "npm"
    }
  },
  {
    "id": 209672,
    "name": "1.0.3",
    "url": "https://api.github.com/orgs/octo-org/packages/npm/hello-world-npm/versions/209672",
    "package_html_url": "https://github.com/octo-org/hello-world-npm/packages/43752",
    "created_at": "2019-10-29T15:42:11Z",
    "updated_at": "2019-10-29T15:42:12Z",
    "html_url": "https://github.com/octo-org/hello-world-npm/packages/43752?version=1.0.3",
    "metadata": {
      "package_type": "npm"
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
