// @generated from #/components/schemas/of-two-numbers by opbind; do not edit.

pub type OfTwoNumbers = i64;
