// @generated from #/components/schemas/package by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<String>("#/components/schemas/package/properties/html_url/example", r#""https://github.com/orgs/github/packages/container/package/super-linter""#),
        Example::of::<i64>("#/components/schemas/package/properties/id/example", r"1"),
        Example::of::<String>("#/components/schemas/package/properties/name/example", r#""super-linter""#),
        Example::of::<github_packages::models::package::PackageType>("#/components/schemas/package/properties/package_type/example", r#""docker""#),
        Example::of::<String>("#/components/schemas/package/properties/url/example", r#""https://api.github.com/orgs/github/packages/container/super-linter""#),
        Example::of::<i64>("#/components/schemas/package/properties/version_count/example", r"1"),
        Example::of::<github_packages::models::package::Visibility>("#/components/schemas/package/properties/visibility/example", r#""private""#),
    ]);
}
