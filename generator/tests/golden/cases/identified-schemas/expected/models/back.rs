// @generated from #/components/schemas/Back by opbind; do not edit.

pub type Back = serde_json::Value;
