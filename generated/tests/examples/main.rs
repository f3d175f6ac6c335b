// @generated from the description by opbind; do not edit.

//! The examples and defaults of the description, decoded into their models, encoded again and compared.

// Some of what is tried is deprecated, and without all features there may be nothing to try.
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

#[rustfmt::skip] mod check;

#[rustfmt::skip] mod examples_package_org;
#[rustfmt::skip] mod examples_package_user;
#[rustfmt::skip] mod examples_package_version_authenticated_user;
#[rustfmt::skip] mod examples_package_version_org;
#[rustfmt::skip] mod examples_package_version_user;
#[rustfmt::skip] mod examples_package_versions_for_authenticated_user;
#[rustfmt::skip] mod examples_package_versions_for_org;
#[rustfmt::skip] mod examples_package_versions_for_user;
#[rustfmt::skip] mod examples_packages_for_org;
#[rustfmt::skip] mod examples_packages_for_user;
#[rustfmt::skip] mod models_code_of_conduct;
#[rustfmt::skip] mod models_nullable_minimal_repository;
#[rustfmt::skip] mod models_nullable_simple_user;
#[rustfmt::skip] mod models_package;
#[rustfmt::skip] mod models_package_version;
#[rustfmt::skip] mod models_security_and_analysis;
#[rustfmt::skip] mod models_simple_user;
#[rustfmt::skip] mod operations_packages_get_all_package_versions_for_package_owned_by_authenticated_user;
#[rustfmt::skip] mod operations_packages_get_all_package_versions_for_package_owned_by_org;
#[rustfmt::skip] mod operations_packages_list_packages_for_organization;
#[rustfmt::skip] mod parameters_page;
#[rustfmt::skip] mod parameters_per_page;
