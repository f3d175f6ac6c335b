// @generated from #/components/schemas/unused by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<golden_examples::Date>("#/components/schemas/unused/properties/born/default", r#""2020-05-19""#),
    ]);
}
