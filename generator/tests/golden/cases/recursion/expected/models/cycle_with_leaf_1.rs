// @generated from #/components/schemas/cycle-with-leaf-1 by opbind; do not edit.

crate::runtime::model! {
    pub struct CycleWithLeaf1 {
        pub leaf: Option<super::ALeaf> = optional("leaf"),
        pub two: Option<super::CycleWithLeaf2> = optional("two"),
    }
}
