// @generated from #/components/schemas/several-patterns by opbind; do not edit.

pub type SeveralPatterns = std::collections::BTreeMap<String, serde_json::Value>;
