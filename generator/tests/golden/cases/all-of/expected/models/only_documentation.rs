// @generated from #/components/schemas/only-documentation by opbind; do not edit.

pub type OnlyDocumentation = std::collections::BTreeMap<String, serde_json::Value>;
