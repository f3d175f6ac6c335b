// @generated from #/components/schemas/only-null by opbind; do not edit.

pub type OnlyNull = serde_json::Value;
