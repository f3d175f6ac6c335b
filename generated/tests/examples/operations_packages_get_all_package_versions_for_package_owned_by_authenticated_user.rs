// @generated from #/paths/~1user~1packages~1{package_type}~1{package_name}~1versions/get by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<github_packages::operations::packages::get_all_package_versions_for_package_owned_by_authenticated_user::State>("#/paths/~1user~1packages~1{package_type}~1{package_name}~1versions/get/parameters/4/schema/default", r#""active""#),
    ]);
}
