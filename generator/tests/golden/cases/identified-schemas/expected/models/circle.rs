// @generated from #/components/schemas/Circle by opbind; do not edit.

/// It stands for nothing
pub type Circle = serde_json::Value;
