// @generated from #/components/schemas/kind by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Kind: String {
        Fast = "fast",
        Slow = "slow",
    }
}
