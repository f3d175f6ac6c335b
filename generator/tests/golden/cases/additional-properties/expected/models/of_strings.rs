// @generated from #/components/schemas/of-strings by opbind; do not edit.

pub type OfStrings = std::collections::BTreeMap<String, String>;
