// @generated from #/components/schemas/pet by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<String>("#/components/schemas/pet/properties/name/default", r#""Bo""#),
        Example::of::<golden_examples::Number>("#/components/schemas/pet/properties/weight/examples/0", r"4"),
        Example::of::<golden_examples::Number>("#/components/schemas/pet/properties/weight/examples/1", r"4.5"),
    ]);
}
