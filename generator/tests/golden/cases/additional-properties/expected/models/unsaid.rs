// @generated from #/components/schemas/unsaid by opbind; do not edit.

pub type Unsaid = std::collections::BTreeMap<String, serde_json::Value>;
