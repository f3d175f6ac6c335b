// @generated from #/components/schemas/map by opbind; do not edit.

pub type Map = std::collections::BTreeMap<String, String>;
