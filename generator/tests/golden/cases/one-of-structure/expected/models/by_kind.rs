// @generated from #/components/schemas/by-kind by opbind; do not edit.

crate::runtime::union! {
    pub enum ByKind {
        Text(String),
        Integer(i64),
        Flag(bool),
        TextList(Vec<String>),
        TextMap(std::collections::BTreeMap<String, String>),
    }
}
