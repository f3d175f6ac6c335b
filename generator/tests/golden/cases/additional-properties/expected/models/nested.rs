// @generated from #/components/schemas/nested by opbind; do not edit.

pub type Nested = std::collections::BTreeMap<String, std::collections::BTreeMap<String, i64>>;
