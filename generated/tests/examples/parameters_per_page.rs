// @generated from #/components/parameters/per-page by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<i64>("#/components/parameters/per-page/schema/default", r"30"),
    ]);
}
