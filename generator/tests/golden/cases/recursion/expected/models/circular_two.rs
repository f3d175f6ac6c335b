// @generated from #/components/schemas/circular-two by opbind; do not edit.

crate::runtime::union! {
    pub enum CircularTwo {
        Flag(bool),
    }
}
