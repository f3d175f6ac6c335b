// @generated from #/components/responses/Unused by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        #[cfg(feature = "all-models")] Example::of::<golden_examples::models::Unused>("#/components/responses/Unused/content/application~1json/example", r#"{
  "born": "2020-05-19"
}"#),
        Example::of::<golden_examples::models::Pet>("#/components/responses/Unused/content/application~1problem+json/example", r#"{
  "name": "Mia"
}"#),
    ]);
}
