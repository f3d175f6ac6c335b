// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1versions~1{package_version_id}/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::GetPackageVersionForAuthenticatedUser>(&[
    Example::new("200", "application/json", r#"{
  "id": 214,
  "name": "sha256:3561f0cff06caccddb99c93bd26e712fcc56a811de0f8ea7a17bb865f30b176a",
  "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/214",
  "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
  "created_at": "2020-05-15T03:46:45Z",
  "updated_at": "2020-05-15T03:46:45Z",
  "html_url": "https://github.com/users/octocat/packages/container/hello_docker/214",
  "metadata": {
    "package_type": "container",
    "container": {
      "tags": [
        "1.13.6"
      ]
    }
  }
}"#),
]);
