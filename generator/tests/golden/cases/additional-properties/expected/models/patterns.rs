// @generated from #/components/schemas/patterns by opbind; do not edit.

pub type Patterns = std::collections::BTreeMap<String, serde_json::Value>;
