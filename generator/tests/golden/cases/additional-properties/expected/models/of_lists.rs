// @generated from #/components/schemas/of-lists by opbind; do not edit.

pub type OfLists = std::collections::BTreeMap<String, Vec<super::Point>>;
