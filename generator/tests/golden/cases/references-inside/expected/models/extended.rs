// @generated from #/components/schemas/Extended by opbind; do not edit.

pub type Extended = serde_json::Value;
