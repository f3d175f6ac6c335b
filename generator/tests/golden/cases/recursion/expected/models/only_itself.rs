// @generated from #/components/schemas/only-itself by opbind; do not edit.

pub type OnlyItself = serde_json::Value;
