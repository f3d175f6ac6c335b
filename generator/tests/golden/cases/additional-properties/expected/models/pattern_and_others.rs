// @generated from #/components/schemas/pattern-and-others by opbind; do not edit.

pub type PatternAndOthers = std::collections::BTreeMap<String, Value>;

crate::runtime::union! {
    pub enum Value {
        Text(String),
        Integer(i64),
    }
}
