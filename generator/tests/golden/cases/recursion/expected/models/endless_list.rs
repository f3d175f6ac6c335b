// @generated from #/components/schemas/endless-list by opbind; do not edit.

pub type EndlessList = Vec<serde_json::Value>;
