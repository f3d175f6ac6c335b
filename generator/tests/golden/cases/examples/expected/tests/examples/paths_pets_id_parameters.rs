// @generated from #/paths/~1pets~1{id}/parameters by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<i64>("#/paths/~1pets~1{id}/parameters/0/example", r"836"),
    ]);
}
