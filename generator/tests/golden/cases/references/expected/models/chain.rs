// @generated from #/components/schemas/chain by opbind; do not edit.

pub type Chain = super::Middle;
