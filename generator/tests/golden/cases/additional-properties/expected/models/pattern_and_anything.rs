// @generated from #/components/schemas/pattern-and-anything by opbind; do not edit.

pub type PatternAndAnything = std::collections::BTreeMap<String, serde_json::Value>;
