// @generated from #/components/schemas/round-a by opbind; do not edit.

pub type RoundA = serde_json::Value;
