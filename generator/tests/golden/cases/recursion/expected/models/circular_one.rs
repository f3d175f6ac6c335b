// @generated from #/components/schemas/circular-one by opbind; do not edit.

crate::runtime::union! {
    pub enum CircularOne {
        CircularTwo(super::CircularTwo),
        Integer(i64),
    }
}
