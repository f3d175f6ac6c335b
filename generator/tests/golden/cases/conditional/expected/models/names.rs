// @generated from #/components/schemas/names by opbind; do not edit.

pub type Names = std::collections::BTreeMap<String, serde_json::Value>;
