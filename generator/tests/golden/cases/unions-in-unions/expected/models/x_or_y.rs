// @generated from #/components/schemas/x-or-y by opbind; do not edit.

crate::runtime::union! {
    pub enum XOrY {
        X(super::X),
        Y(super::Y),
    }
}
