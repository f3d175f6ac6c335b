// @generated from #/components/schemas/with-anything by opbind; do not edit.

pub type WithAnything = serde_json::Value;
