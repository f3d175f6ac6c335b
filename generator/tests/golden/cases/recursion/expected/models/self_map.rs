// @generated from #/components/schemas/self-map by opbind; do not edit.

pub type SelfMap = std::collections::BTreeMap<String, serde_json::Value>;
