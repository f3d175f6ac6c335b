// @generated from #/paths/~1pets~1{id}/get by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::api::GetPet>(&[
    Example::new("200", "application/json", r##"{
  "name": "Rex \"#\" \u202e",
  "unnamed": true
}"##),
]);
