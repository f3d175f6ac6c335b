// @generated from #/components/schemas/objects by opbind; do not edit.

pub type Objects = std::collections::BTreeMap<String, serde_json::Value>;
