// @generated from #/components/schemas/not-a-string by opbind; do not edit.

pub type NotAString = serde_json::Value;
