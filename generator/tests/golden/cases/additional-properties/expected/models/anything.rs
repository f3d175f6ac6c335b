// @generated from #/components/schemas/anything by opbind; do not edit.

pub type Anything = std::collections::BTreeMap<String, serde_json::Value>;
