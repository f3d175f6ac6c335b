// @generated from #/components/schemas/package-version by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<github_packages::DateTime>("#/components/schemas/package-version/properties/created_at/example", r#""2011-04-10T20:09:31Z""#),
        Example::of::<github_packages::DateTime>("#/components/schemas/package-version/properties/deleted_at/example", r#""2014-03-03T18:58:10Z""#),
        Example::of::<String>("#/components/schemas/package-version/properties/html_url/example", r#""https://github.com/orgs/github/packages/container/super-linter/786068""#),
        Example::of::<i64>("#/components/schemas/package-version/properties/id/example", r"1"),
        Example::of::<String>("#/components/schemas/package-version/properties/license/example", r#""MIT""#),
        Example::of::<github_packages::models::package_version::MetadataPackageType>("#/components/schemas/package-version/properties/metadata/properties/package_type/example", r#""docker""#),
        Example::of::<String>("#/components/schemas/package-version/properties/name/example", r#""latest""#),
        Example::of::<String>("#/components/schemas/package-version/properties/package_html_url/example", r#""https://github.com/orgs/github/packages/container/package/super-linter""#),
        Example::of::<github_packages::DateTime>("#/components/schemas/package-version/properties/updated_at/example", r#""2014-03-03T18:58:10Z""#),
        Example::of::<String>("#/components/schemas/package-version/properties/url/example", r#""https://api.github.com/orgs/github/packages/container/super-linter/versions/786068""#),
    ]);
}
