// @generated from #/components/schemas/without-type by opbind; do not edit.

pub type WithoutType = std::collections::BTreeMap<String, String>;
