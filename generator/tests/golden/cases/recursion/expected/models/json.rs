// @generated from #/components/schemas/json by opbind; do not edit.

crate::runtime::union! {
    pub enum Json {
        Text(String),
        JsonList(Vec<Json>),
        JsonMap(std::collections::BTreeMap<String, Json>),
    }
}
