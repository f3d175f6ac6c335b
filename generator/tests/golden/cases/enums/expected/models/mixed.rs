// @generated from #/components/schemas/mixed by opbind; do not edit.

pub type Mixed = serde_json::Value;
