// @generated from #/components/schemas/integers by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Integers: i64 {
        V0 = 0,
        V1 = 1,
        Minus1 = -1,
        V200 = 200,
        V9007199254740993 = 9007199254740993,
    }
}
