// @generated from #/components/schemas/round-b by opbind; do not edit.

pub type RoundB = super::RoundA;
