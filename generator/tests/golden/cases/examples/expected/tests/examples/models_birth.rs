// @generated from #/components/schemas/birth by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<golden_examples::models::Birth>("#/components/schemas/birth/example", r#"{
  "pet": {
    "name": "Bo"
  }
}"#),
    ]);
}
