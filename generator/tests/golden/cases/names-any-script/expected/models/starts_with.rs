// @generated from #/components/schemas/starts-with by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum StartsWith: String {
        V1Iire = "1",
        V1 = "v1",
        V1Upper = "V1",
        EmptyText = "",
        Empty = "empty",
    }
}
