// @generated from #/components/schemas/mixed-and-null by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum MixedAndNull: serde_json::Value {
        V1 = "1",
        Number1 = 1i64,
        V1Point5 = 1.5f64,
        Minus2 = -2i64,
        True = "true",
        FlagTrue = true,
        V18446744073709551615 = 18446744073709551615u64,
    }
}
