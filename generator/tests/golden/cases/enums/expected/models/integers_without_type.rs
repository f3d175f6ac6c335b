// @generated from #/components/schemas/integers-without-type by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum IntegersWithoutType: i64 {
        V1 = 1,
        V2 = 2,
    }
}
