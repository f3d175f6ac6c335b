// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1versions/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::packages::GetAllPackageVersionsForPackageOwnedByAuthenticatedUser>(&[
    Example::new("200", "application/json", r#"[
  {
    "id": 45763,
    "name": "sha256:08a44bab0bddaddd8837a8b381aebc2e4b933768b981685a9e088360af0d3dd9",
    "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/45763",
    "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
    "created_at": "2020-09-11T21:56:40Z",
    "updated_at": "2021-02-05T21:32:32Z",
    "html_url": "https://github.com/users/octocat/packages/container/hello_docker/45763",
    "metadata": {
      "package_type": "container",
      "container": {
        "tags": [
          "latest"
        ]
      }
    }
  },
  {
    "id": 881,
    "name": "sha256:b3d3e366b55f9a54599220198b3db5da8f53592acbbb7dc7e4e9878762fc5344",
    "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/881",
    "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
    "created_at": "2020-05-21T22:22:20Z",
    "updated_at": "2021-02-05T21:32:32Z",
    "html_url": "https://github.com/users/octocat/packages/container/hello_docker/881",
    "metadata": {
      "package_type": "container",
      "container": {
        "tags": []
      }
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
