// @generated from #/components/schemas/closed-pattern by opbind; do not edit.

pub type ClosedPattern = std::collections::BTreeMap<String, String>;
