// @generated from #/components/schemas/nothing by opbind; do not edit.

pub type Nothing = Vec<serde_json::Value>;
