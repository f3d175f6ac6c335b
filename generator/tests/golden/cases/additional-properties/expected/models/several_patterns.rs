// @generated from #/components/schemas/several-patterns by opbind; do not edit.

pub type SeveralPatterns = std::collections::BTreeMap<String, Value>;

crate::runtime::union! {
    pub enum Value {
        Text(String),
        Integer(i64),
    }
}
