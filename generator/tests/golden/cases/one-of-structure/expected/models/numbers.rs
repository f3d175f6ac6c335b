// @generated from #/components/schemas/numbers by opbind; do not edit.

pub type Numbers = crate::Number;
