// @generated from #/components/schemas/numbers by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Numbers: crate::Number {
        V0Point5 = 0.5f64,
        V1 = 1i64,
    }
}
