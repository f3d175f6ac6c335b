// @generated from #/components/schemas/cycle-with-leaf-2 by opbind; do not edit.

crate::runtime::model! {
    pub struct CycleWithLeaf2 {
        pub leaf: Option<super::ALeaf> = optional("leaf"),
        pub one: Option<Box<super::CycleWithLeaf1>> = optional("one"),
    }
}
