// @generated from #/components/schemas/Leaf by opbind; do not edit.

crate::runtime::model! {
    pub struct Leaf {
        pub green: Option<bool> = optional("green"),
    }
}
