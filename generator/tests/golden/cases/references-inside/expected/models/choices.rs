// @generated from #/components/schemas/Choices by opbind; do not edit.

pub type Choices = serde_json::Value;
