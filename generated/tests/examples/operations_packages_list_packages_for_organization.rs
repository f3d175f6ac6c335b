// @generated from #/paths/~1orgs~1{org}~1packages/get by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<i64>("#/paths/~1orgs~1{org}~1packages/get/parameters/3/schema/default", r"1"),
        Example::of::<i64>("#/paths/~1orgs~1{org}~1packages/get/parameters/4/schema/default", r"30"),
    ]);
}
