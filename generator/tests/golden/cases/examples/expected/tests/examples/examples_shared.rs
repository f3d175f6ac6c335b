// @generated from #/components/examples/shared by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<golden_examples::models::Pet>("#/components/examples/shared/value", r#"{
  "name": "Mia",
  "weight": 4.5,
  "tags": []
}"#),
    ]);
}
