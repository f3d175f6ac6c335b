// @generated from #/components/schemas/of-objects by opbind; do not edit.

pub type OfObjects = std::collections::BTreeMap<String, Value>;

crate::runtime::model! {
    pub struct Value {
        pub a: Option<String> = optional("a"),
    }
}
