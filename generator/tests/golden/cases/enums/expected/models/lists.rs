// @generated from #/components/schemas/lists by opbind; do not edit.

pub type Lists = Vec<serde_json::Value>;
