// @generated from #/components/schemas/self-map by opbind; do not edit.

crate::runtime::model! {
    pub struct SelfMap {
        pub members: std::collections::BTreeMap<String, SelfMap> = additional(),
    }
}
