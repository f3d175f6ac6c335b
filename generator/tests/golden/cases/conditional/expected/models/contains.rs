// @generated from #/components/schemas/contains by opbind; do not edit.

pub type Contains = Vec<serde_json::Value>;
