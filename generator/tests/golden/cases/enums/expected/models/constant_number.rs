// @generated from #/components/schemas/constant-number by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum ConstantNumber: crate::Number {
        V0Point5 = 0.5f64,
    }
}
