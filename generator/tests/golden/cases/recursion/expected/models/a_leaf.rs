// @generated from #/components/schemas/a-leaf by opbind; do not edit.

crate::runtime::model! {
    pub struct ALeaf {
        pub v: Option<String> = optional("v"),
    }
}
