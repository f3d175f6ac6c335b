// @generated from #/components/schemas/pattern-of-any-name by opbind; do not edit.

pub type PatternOfAnyName = std::collections::BTreeMap<String, String>;
