// @generated from #/components/schemas/object-or-list by opbind; do not edit.

pub type ObjectOrList = serde_json::Value;
