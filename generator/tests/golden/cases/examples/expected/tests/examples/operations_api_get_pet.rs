// @generated from #/paths/~1pets~1{id}/get by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<i64>("#/paths/~1pets~1{id}/get/parameters/0/schema/default", r"1"),
        Example::of::<golden_examples::models::Pet>("#/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/written here/value", r##"{
  "name": "Rex \"#\" \u202e",
  "unnamed": true
}"##),
    ]);
}
